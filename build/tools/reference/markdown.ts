/** Resolves the name in `{@link name}`: the page's path, or undefined. */
export type LinkTo = (name: string) => string | undefined;

const CODE_SPAN = /`[^`]+`/g;
const LINK_TAG = /\{@link(?:code|plain)?\s+([^\s}|]+)[^}]*\}/g;
const LIST_ITEM = /^ {0,3}- +/;
const FENCE = /^\s*```/;
const INDENTED = /^ {4}/;

/** Text that Markdown shows as it is: declarations can carry labels of schemas, which anybody wrote. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/[\\`*_{}[\]<>#|~$]/g, (character) => `\\${character}`)
    .replace(/^(\s*\d*)([-+=]+|(?<=\d)[.)])(?=\s|$)/gm, (_, before: string, mark: string) => `${before}\\${mark}`)
    .replace(/(https?|ftp|www)([:.])/gi, (_, start: string, sign: string) => (sign === ":" ? `${start}&#58;` : `${start}&#46;`));
}

/** A code span of any text; one that holds backticks gets more of them around. */
export function codeSpan(text: string): string {
  const inner = text.replace(/\s+/g, " ");
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return longest > 0 ? `${marks} ${inner} ${marks}` : `${marks}${inner}${marks}`;
}

/** A block of code; what the code holds does not end it. */
export function codeBlock(code: string, language = "ts"): string[] {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [fence + language, ...code.split("\n"), fence];
}

/** The running text of a docstring: code spans stay, links become links, all else is text. */
export function inlineMarkdown(text: string, linkTo: LinkTo): string {
  const pieces: string[] = [];
  let end = 0;
  for (const found of text.matchAll(new RegExp(`${CODE_SPAN.source}|${LINK_TAG.source}`, "g"))) {
    pieces.push(escapeMarkdown(text.slice(end, found.index)));
    const [all, target] = found;
    const page = target === undefined ? undefined : linkTo(target);
    pieces.push(
      target === undefined ? codeSpan(all.slice(1, -1)) : page === undefined ? codeSpan(target) : `[${codeSpan(target)}](${page})`,
    );
    end = found.index + all.length;
  }
  return [...pieces, escapeMarkdown(text.slice(end))].join("");
}

/** One line of running text for a cell of a table. */
export function tableCell(text: string, linkTo: LinkTo): string {
  // In a table a bar ends the cell, in a code span as well.
  return inlineMarkdown(text.replace(/\s*\n\s*/g, " "), linkTo).replace(/(?<!\\)\|/g, "\\|");
}

/** A docstring's text in blocks: paragraphs, lists, and code that is indented or fenced. */
export function blockMarkdown(text: string, linkTo: LinkTo): string[] {
  const blocks: string[][] = [];
  let running: string[] = [];
  let code: string[] | undefined;
  const flush = (): void => {
    if (running.length > 0) blocks.push(inlineMarkdown(running.join("\n"), linkTo).split("\n"));
    running = [];
  };
  const close = (): void => {
    if (code !== undefined) blocks.push(codeBlock(code.join("\n").trimEnd()));
    code = undefined;
  };
  let fenced = false;
  for (const line of text.split("\n")) {
    if (FENCE.test(line)) {
      if (fenced) close();
      else [, code] = [flush(), []];
      fenced = !fenced;
    } else if (fenced) code?.push(line);
    else if (INDENTED.test(line) && (running.length === 0 || code !== undefined)) (code ??= []).push(line.slice(4));
    else if (line.trim() === "" && code !== undefined) code.push("");
    else {
      close();
      if (line.trim() === "") flush();
      else if (LIST_ITEM.test(line)) {
        flush();
        blocks.push([`- ${inlineMarkdown(line.replace(LIST_ITEM, ""), linkTo)}`]);
      } else running.push(line.trim());
    }
  }
  flush();
  close();
  const isItem = (block: readonly string[] | undefined): boolean => block?.[0]?.startsWith("- ") ?? false;
  return blocks.flatMap((block, index) => (index === 0 || (isItem(block) && isItem(blocks[index - 1])) ? block : ["", ...block]));
}
