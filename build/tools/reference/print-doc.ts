import type { DocComment, DocTag } from "../declarations/doc-comment.ts";
import { blockMarkdown, codeBlock, codeSpan, inlineMarkdown, type LinkTo } from "./markdown.ts";

/** Tags that speak to the generators. */
const OWN_TAGS = new Set(["global", "globalType", "open", "context", "internal"]);

/** Tags that warn, in the order of the page: right below what they are about. */
const NOTES: Readonly<Record<string, string>> = { deprecated: "Deprecated", unverified: "Unverified" };

/** Tags with a heading of their own words. */
const WORDS: Readonly<Record<string, string>> = { returns: "Returns", return: "Returns", throws: "Throws", see: "See", since: "Since" };

const PARAMETERS = new Set(["param", "typeParam", "template"]);

function parameterLine({ text }: DocTag, linkTo: LinkTo): string {
  const [, name = "", rest = ""] = /^(\S+)\s*(?:-\s+)?([^]*)$/.exec(text) ?? [];
  return `- ${codeSpan(name)}: ${inlineMarkdown(rest.replace(/\s*\n\s*/g, " "), linkTo)}`;
}

function noteLines({ name, text }: DocTag, linkTo: LinkTo): string[] {
  const said = inlineMarkdown(text.replace(/\s*\n\s*/g, " "), linkTo);
  return ["", `> **${NOTES[name]}**${said === "" ? "" : `: ${said}`}`];
}

function wordLines({ name, text }: DocTag, linkTo: LinkTo): string[] {
  const word = WORDS[name] ?? name.slice(0, 1).toUpperCase() + name.slice(1);
  return ["", `**${word}** ${inlineMarkdown(text.replace(/\s*\n\s*/g, " "), linkTo)}`.trimEnd()];
}

/** What a docstring says: its text first, then warnings, parameters, outcome and examples. */
export function printDoc({ description, tags }: DocComment, linkTo: LinkTo): string[] {
  const parameters = tags.filter(({ name }) => PARAMETERS.has(name));
  const examples = tags.filter(({ name }) => name === "example");
  const others = tags.filter(({ name }) => !PARAMETERS.has(name) && name !== "example" && NOTES[name] === undefined && !OWN_TAGS.has(name));
  return [
    ...blockMarkdown(description, linkTo),
    ...tags.filter(({ name }) => NOTES[name] !== undefined).flatMap((tag) => noteLines(tag, linkTo)),
    ...(parameters.length > 0 ? ["", "**Parameters**", "", ...parameters.map((tag) => parameterLine(tag, linkTo))] : []),
    ...others.flatMap((tag) => wordLines(tag, linkTo)),
    ...examples.flatMap(({ text }) => ["", ...(text.startsWith("```") ? blockMarkdown(text, linkTo) : codeBlock(text))]),
  ];
}
