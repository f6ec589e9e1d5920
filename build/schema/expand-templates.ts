import { nearestName } from "./nearest-name.ts";
import { childrenNamed, report, type Reading } from "./reading.ts";
import type { XmlElement } from "./read-xml.ts";
import { writtenId } from "./schema-roots.ts";

/** What can take its definition from elsewhere. */
const expandable = ["element", "attribute", "enumeration"];

/** Templates can hold templates: more elements than this out of them, or deeper ones, is no schema any more. */
const maximumElements = 50_000;
const maximumDepth = 200;

interface Expansion {
  reading: Reading;
  /** Root elements of the schemas whose parts can be used, by id. */
  library: ReadonlyMap<string, XmlElement>;
  /** Id of the schema that is being expanded. */
  home: string;
  /** How many more elements may come out of templates. */
  left: number;
}

/** `ns:schema:path` of a reference; a path alone is one into the schema it is written in. */
function fullPath(path: string, owner: string): { id: string; path: string } {
  const parts = path.split(":");
  return parts.length < 2 ? { id: owner, path } : { id: `${parts[0]}:${parts[1]}`, path: parts.slice(2).join(":") };
}

function named(parent: XmlElement, tag: string, name: string): XmlElement | undefined {
  return childrenNamed(parent, tag).find(({ attributes }) => attributes.get("name") === name);
}

/** Follows a path from the root of a schema: `phone`, `person/@lastname`; without one the main element is meant. */
function findTemplate(root: XmlElement, tag: string, path: string): XmlElement | undefined {
  if (tag === "enumeration") return named(root, tag, path);
  const main = named(root, "element", root.attributes.get("name") ?? "");
  const steps = path.split("/").filter((step) => step !== "" && step !== ".");
  const follow = (start: XmlElement | undefined): XmlElement | undefined => {
    let at = start;
    for (const step of steps) at = at && (step.startsWith("@") ? named(at, "attribute", step.slice(1)) : named(at, "element", step));
    return at;
  };
  const found = steps.length === 0 ? main : (follow(root) ?? follow(main));
  return found?.name === tag ? found : undefined;
}

function nameTag(child: XmlElement | string): string | undefined {
  const name = typeof child === "string" ? undefined : child.attributes.get("name");
  return name === undefined ? undefined : `${(child as XmlElement).name} ${name}`;
}

/** The parts of `base` under those of `own`: attributes that are written here win, children merge by tag and name. */
function override(base: XmlElement, own: XmlElement): XmlElement {
  const children = [...base.children];
  const places = new Map<string | undefined, number>(children.map((child, place) => [nameTag(child), place]));
  for (const child of own.children) {
    const key = nameTag(child);
    const place = key === undefined ? undefined : places.get(key);
    if (place === undefined) children.push(child);
    else children[place] = override(children[place] as XmlElement, child as XmlElement);
  }
  return { name: own.name, attributes: new Map([...base.attributes, ...own.attributes]), children, position: own.position };
}

function referenceOf(element: XmlElement): { reference: string; path: string } | undefined {
  if (!expandable.includes(element.name)) return undefined;
  for (const reference of ["ref", "template"]) {
    const path = element.attributes.get(reference);
    if (path) return { reference, path };
  }
  return undefined;
}

/** What was probably meant: a schema, or a part of the schema, that is spelt nearly the same. */
function adviceOn({ library }: Expansion, tag: string, id: string, path: string): string {
  const root = library.get(id);
  if (root === undefined) {
    const near = nearestName(id, library.keys());
    return near === undefined
      ? "Give the schema it names as well, or use the generated schema of your instance (xtk:schema), which holds the result."
      : `Did you mean "${near}:${path}"?`;
  }
  const cut = path.lastIndexOf("/") + 1;
  const [before, last] = [path.slice(0, cut), path.slice(cut)];
  const around =
    before === "" ? [root, named(root, "element", root.attributes.get("name") ?? "")] : [findTemplate(root, "element", before)];
  const names = around.flatMap((parent) =>
    parent === undefined ? [] : childrenNamed(parent, tag).flatMap(({ attributes }) => attributes.get("name") ?? []),
  );
  const near = nearestName(last, tag === "attribute" ? names.map((name) => `@${name}`) : names);
  return near === undefined ? `Name a part that ${id} has.` : `Did you mean "${id}:${before}${near}"?`;
}

function withoutReferences(element: XmlElement): XmlElement {
  const attributes = new Map([...element.attributes].filter(([name]) => name !== "ref" && name !== "template"));
  return { ...element, attributes };
}

/** The element with what it takes from templates. `owner` is the schema it is written in, `chain` the templates around it. */
function expand(expansion: Expansion, element: XmlElement, owner: string, chain: readonly string[], depth: number): XmlElement {
  const { reading, library, home } = expansion;
  if (chain.length > 0) expansion.left -= 1;
  if (depth > maximumDepth) expansion.left = -1;
  if (expansion.left < 0) return { ...element, children: [] };
  const children = element.children.map((child) => (typeof child === "string" ? child : expand(expansion, child, owner, chain, depth + 1)));
  let own: XmlElement = { ...element, children };
  const enumeration = own.attributes.get("enum");
  // A name that was local to the template's schema.
  if (owner !== home && enumeration && !enumeration.includes(":"))
    own.attributes = new Map([...own.attributes, ["enum", `${owner}:${enumeration}`]]);

  const given = referenceOf(own);
  if (!given) return own;
  own = withoutReferences(own);
  const { id, path } = fullPath(given.path, owner);
  const details = { ...given, name: own.attributes.get("name") ?? "" };
  const step = `${own.name} ${id}:${path}`;
  if (chain.includes(step)) {
    report(reading, "XTK4019", details, element);
    return own;
  }
  const root = library.get(id);
  const found = root && findTemplate(root, own.name, path);
  if (!found) {
    report(reading, "XTK4015", { ...details, advice: adviceOn(expansion, own.name, id, path) }, element);
    return own;
  }
  return override(expand(expansion, found, id, [...chain, step], depth + 1), own);
}

/**
 * Puts the definitions that `template` and `ref` name in their place ("template" of the schema reference): the parts of a library or of
 * another schema; what is written beside the reference wins.
 * @param root root element of a schema
 * @param library root elements of the schemas that may be referred to, by id
 */
export function expandTemplates(reading: Reading, root: XmlElement, library: ReadonlyMap<string, XmlElement>): XmlElement {
  const home = writtenId(root);
  const expansion: Expansion = { reading, library, home, left: maximumElements };
  const children = root.children.map((child) => (typeof child === "string" ? child : expand(expansion, child, home, [], 2)));
  if (expansion.left < 0) {
    report(reading, "XTK4020", { limit: String(maximumElements) }, root);
    return { ...root, children: [] };
  }
  return { ...root, children };
}
