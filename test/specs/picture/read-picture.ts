import { expect } from "vitest";
import { readXml, type XmlElement } from "../../../build/schema/read-xml.ts";

/** What a picture shows, read back from its text. */
export interface ReadPicture {
  root: XmlElement;
  activities: ShownActivity[];
  transitions: ShownTransition[];
}

interface ShownActivity {
  name: string;
  classes: string[];
  x: number;
  y: number;
  /** The texts in it by their class. */
  texts: { name: string; text: string }[];
  title: string;
  icon: string;
}

interface ShownTransition {
  from: string;
  name: string;
  classes: string[];
  line: string;
  head: string;
  texts: { name: string; text: string }[];
  title: string;
}

/** Reads a picture, which has to be well-formed XML. */
export function readPicture(svg: string): ReadPicture {
  const { value: root, diagnostics } = readXml(svg, { file: "picture.svg" });
  expect(diagnostics).toEqual([]);
  const all = below(root!);
  return {
    root: root!,
    activities: all.filter((one) => classesOf(one).includes("activity")).map(activityOf),
    transitions: all
      .filter((one) => classesOf(one).includes("transition") && one.attributes.has("data-from"))
      .map((one) => ({
        from: one.attributes.get("data-from")!,
        name: one.attributes.get("data-name")!,
        classes: classesOf(one),
        line: pathOf(one, "line"),
        head: pathOf(one, "head"),
        texts: textsIn(one),
        title: titleOf(one),
      })),
  };
}

function activityOf(element: XmlElement): ShownActivity {
  const [, x, y] = /^translate\((\S+) (\S+)\)$/.exec(element.attributes.get("transform")!)!;
  return {
    name: element.attributes.get("data-name")!,
    classes: classesOf(element),
    x: Number(x),
    y: Number(y),
    texts: textsIn(element),
    title: titleOf(element),
    icon: pathOf(element, "icon"),
  };
}

/** An element and all below it. */
export function below(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : below(child)))];
}

function classesOf({ attributes }: XmlElement): string[] {
  return (attributes.get("class") ?? "").split(" ");
}

function pathOf(element: XmlElement, name: string): string {
  return (
    below(element)
      .find((one) => one.name === "path" && classesOf(one).includes(name))
      ?.attributes.get("d") ?? ""
  );
}

function textsIn(element: XmlElement): { name: string; text: string }[] {
  return below(element)
    .filter(({ name }) => name === "text")
    .map((one) => ({ name: one.attributes.get("class") ?? "", text: one.children.join("") }));
}

function titleOf(element: XmlElement): string {
  return below(element)
    .find(({ name }) => name === "title")!
    .children.join("");
}
