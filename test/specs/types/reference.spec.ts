import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { bindingsOf } from "../../../build/tools/declarations/bindings.ts";
import { firstSentence } from "../../../build/tools/declarations/doc-comment.ts";
import { readApi } from "../../../build/tools/declarations/read-api.ts";
import { readDeclarations } from "../../../build/tools/declarations/read-declarations.ts";
import { blockMarkdown, codeBlock, codeSpan, escapeMarkdown, inlineMarkdown, tableCell } from "../../../build/tools/reference/markdown.ts";
import { anchorOf } from "../../../build/tools/reference/outline.ts";
import { referencePages } from "../../../build/tools/reference/reference-pages.ts";
import { REPOSITORY } from "../support/project.ts";

const NO_NAMES = { values: new Set<string>(), types: new Set<string>() };

/** The pages of the given declarations, by name. */
function pages(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const declared = Object.entries(files).map(([file, text]) => readDeclarations(file, text));
  const { bindings } = bindingsOf(declared, { engine: NO_NAMES, node: NO_NAMES });
  return referencePages(declared, bindings);
}

/** Text outside of code, where a bracket with a parenthesis is a link. */
function prose(markdown: string): string {
  return markdown.replace(/^(`{3,})[^]*?^\1$/gm, "").replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, "");
}

/** The anchors of a page's headings, as Markdown gives them: the second of a name has a number. */
function anchors(markdown: string): Set<string> {
  const found = new Set<string>();
  for (const [, heading] of markdown.replace(/^(`{3,})[^]*?^\1$/gm, "").matchAll(/^#+ (.*)$/gm)) {
    const anchor = anchorOf(heading!.replace(/&#?\w+;/g, ""));
    let free = anchor;
    for (let number = 1; found.has(free); number++) free = `${anchor}-${number}`;
    found.add(free);
  }
  return found;
}

describe("the reference that `npm run docs` makes", () => {
  const { files, bindings } = readApi(REPOSITORY);
  const made = referencePages(files, bindings);
  const index = made.get("README.md")!;

  test("every link leads somewhere, to a page and its heading or to a file of the repository", () => {
    const places = new Map([...made].map(([page, text]) => [page, anchors(text)]));
    const leads = (page: string, target: string): boolean => {
      const [path, anchor] = target.split("#");
      const there = path || page;
      if (there.startsWith("../")) return anchor === undefined && existsSync(join(REPOSITORY, posix.join("docs/reference", there)));
      return places.has(there) && (anchor === undefined || places.get(there)!.has(anchor));
    };
    const links = [...made].flatMap(([page, text]) => [...text.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => ({ page, target: target! })));
    expect(links.length).toBeGreaterThan(made.size);
    expect(links.filter(({ page, target }) => !leads(page, target))).toEqual([]);
  });

  test("every page is in the index", () => {
    const listed = [...prose(index).matchAll(/^- \[.*?\]\(([^)#]+)[^)]*\)/gm)].map(([, target]) => target);
    expect([...new Set(listed)].sort()).toEqual([...made.keys()].filter((page) => page !== "README.md").sort());
  });

  test("every global is in the index, or a constant on a page of its subject", () => {
    const listed = new Set([...prose(index).matchAll(/^- \[(.*?)\]\(/gm)].map(([, title]) => title!.replaceAll("\\", "")));
    const tables = [...made.values()].join("\n");
    const values = bindings.filter(({ space }) => space === "value");
    expect(values.length).toBeGreaterThan(600);
    expect(values.filter(({ name, from }) => !listed.has(name) && !(from.kind === "constant" && tables.includes(`| \`${name}\` |`))).map(({ name }) => name)).toEqual([]);
  });
});

test("the README says what makes the reference and where it is", () => {
  const readme = readFileSync(join(REPOSITORY, "README.md"), "utf8");
  expect(readme).toMatch(/`npm run docs` makes the reference\b.*`docs\/reference\/README\.md`/);
});

describe("a page has", () => {
  const made = pages({
    "functions/get-file.d.ts": 'import type { File } from "../file/file.d.ts";\n/**\n * Opens a file. It stays open.\n * @param path where it is\n * @param mode - how\n * @returns the file\n * @throws when there is none\n * @deprecated Use `File`.\n * @unverified the modes\n * @see Campaign reference, f-getFile\n * @context web\n * @example getFile("/a")\n */\nexport declare function getFile(path: string, mode?: "r" | "w"): File;',
    "file/file.d.ts": "/** A file. */ export interface File {\n  /** Its name. */ readonly name: string;\n  /** Reads. */ read(): string;\n  /** Reads so many. */ read(count: number): string;\n}\n/** Makes files. */ export interface FileConstructor { /** One. */ new (path: string): File }",
    "constants/state.d.ts": "/** Ready. */ export declare const STATE_READY: 45;\n/** Gone. @deprecated */ export declare const STATE_GONE: 46;",
    "xtk/session.d.ts": "/** Records. */ export interface XtkSessionMethods<XmlOut> { /** Writes. */ Write(document: XmlOut): void }",
    "schema/nms-recipient.d.ts": 'interface NmsRecipient {\n/** Key | id. */ id?: XtkKey;\n/** Folder. */ folder?: XtkLink<"xtk:folder"> }\ninterface NmsRecipientRow { /** Key. */ get "@id"(): 1 }\ninterface XtkSchemas { "nms:recipient": NmsRecipient }',
    "schema/xtk-folder.d.ts": 'interface XtkFolder {}\ninterface XtkSchemas { "xtk:folder": XtkFolder }',
    "schema/fields.d.ts": "/** @globalType */ export type XtkKey = string;",
  });

  test.each([
    ["the signature", "getFile.md", '```ts\nfunction getFile(path: string, mode?: "r" | "w"): File\n```'],
    ["the description", "getFile.md", "\nOpens a file. It stays open.\n"],
    ["the parameters", "getFile.md", "**Parameters**\n\n- `path`: where it is\n- `mode`: how\n"],
    ["the result", "getFile.md", "**Returns** the file\n"],
    ["what it throws", "getFile.md", "**Throws** when there is none\n"],
    ["the source of what it says", "getFile.md", "**See** Campaign reference, f-getFile\n"],
    ["the example", "getFile.md", '```ts\ngetFile("/a")\n```'],
    ["a note that it is deprecated", "getFile.md", "> **Deprecated**: Use `File`.\n"],
    ["a note on what nobody knows", "getFile.md", "> **Unverified**: the modes\n"],
    ["where the name is known", "getFile.md", "Function of web pages.\n"],
    ["links to the types", "getFile.md", "Types: [File](File.md)"],
    ["members", "File.md", "### `name`\n\n```ts\nreadonly name: string\n```\n\nIts name.\n"],
    ["overloads under one heading", "File.md", "### `read`\n\n```ts\nread(): string\n```\n\nReads.\n\n```ts\nread(count: number): string\n```\n\nReads so many.\n"],
    ["the constructor", "File.md", "## `FileConstructor`\n\nGlobal `File` of workflow scripts and web pages.\n\nMakes files.\n"],
    ["constants of a family", "constants-state.md", "| `STATE_READY` | `45` | Ready. |\n"],
    ["server methods by schema", "xtk.session.md", "`xtk.session` of workflow scripts and web pages.\n\nRecords.\n"],
    ["fields of a schema", "schema-nms-recipient.md", "| `id` | `XtkKey` | Key \\| id. |\n"],
    ["links to other schemas", "schema-nms-recipient.md", "[xtk:folder](schema-xtk-folder.md)"],
    ["links to global types", "schema-nms-recipient.md", "[XtkKey](XtkKey.md)"],
    ["a line in the index", "README.md", "- [getFile](getFile.md): Opens a file.\n"],
  ])("%s", (_, page, expected) => {
    expect(made.get(page)).toContain(expected);
  });

  test("fields once: accessors repeat them", () => {
    expect(made.get("schema-nms-recipient.md")).not.toContain("`@id`");
  });
});

test("the index has every global, also one that another page tells of", () => {
  const made = pages({
    "jssp/request.d.ts": "/**\n * The request.\n * @global request\n */\nexport interface HttpRequest {}\nexport interface HttpRequestConstructor {}",
    "engine/stop.d.ts": "/** The end. */ export declare const Stop: 1;",
    "constants/state.d.ts": "export declare const STATE_A: 1;\nexport declare const STATE_B: 2;",
  });
  expect(made.get("README.md")).toContain("- [HttpRequest](HttpRequest.md): The request.\n- [request](HttpRequest.md): The request.\n");
  expect(made.get("README.md")).toContain("- [Stop](Stop.md): The end.\n");
  expect(made.get("README.md")).toContain("- [Constants: state](constants-state.md)\n");
});

describe("of a file on one subject", () => {
  const made = pages({
    "functions/files.d.ts": "/** Files of the server. */\n\n/** Reads. See {@link SAVE}. */\nexport declare function load(): void;\n/** Writes. */\nexport declare function save(): void;\n/** Writes as well. */\nexport declare function SAVE(): void;",
    "constants/states.d.ts": '/** All states. */\n\nimport type { A } from "../a.d.ts";\n\n/** Of rows. */\n\n/** New. */\nexport declare const ROW_NEW: 1;\n/** Old. */\nexport declare const ROW_OLD: 2;\n\n/** Of runs. */\n\n/** Done. */\nexport declare const RUN_DONE: 1;',
    "a.d.ts": "export interface A {}",
  });

  test.each([
    ["the page says what the subject is", "functions-files.md", "# Functions: files\n\n[Index](README.md) · [types/functions/files.d.ts](../../types/functions/files.d.ts)\n\nFiles of the server.\n"],
    ["each function has a heading, in written order", "functions-files.md", /## `load`[^]*## `save`[^]*## `SAVE`/],
    ["the index leads to the heading of each", "README.md", "## Functions: files\n\n- [Functions: files](functions-files.md): Files of the server.\n- [load](functions-files.md#load): Reads.\n- [save](functions-files.md#save): Writes.\n"],
    ["also where the names of two differ in case alone", "README.md", "- [SAVE](functions-files.md#save-1): Writes as well.\n"],
    ["and so do links", "functions-files.md", "Reads. See [`SAVE`](functions-files.md#save-1)."],
    ["constants have a table for each section", "constants-states.md", "All states.\n\nConstants of workflow scripts and web pages.\n\nOf rows.\n\n| constant | type | what |\n|---|---|---|\n| `ROW_NEW` | `1` | New. |\n| `ROW_OLD` | `2` | Old. |\n\nOf runs.\n\n| constant | type | what |\n|---|---|---|\n| `RUN_DONE` | `1` | Done. |\n"],
  ])("%s", (_, page, expected) => {
    expect(made.get(page)).toMatch(expected);
  });
});

test("names that differ in case alone have pages of their own on every disk", () => {
  const made = pages({ "engine/app.d.ts": "export interface Application {}", "session/app.d.ts": "/** @global application */ export interface App {}", "x/app.d.ts": "export interface README {}" });
  expect([...made.keys()]).toEqual(["README.md", "Application.md", "application-session.md", "README-x.md"]);
});

describe("text of others stays text", () => {
  test.each([
    ["<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"],
    ["[click](javascript:alert)", "\\[click\\](javascript:alert)"],
    ["![x](http://a.b)", "!\\[x\\](http&#58;//a.b)"],
    ["# no heading", "\\# no heading"],
    ["1. no list", "1\\. no list"],
    ["- no list", "\\- no list"],
    ["---", "\\---"],
    ["a*b_c~d|e", "a\\*b\\_c\\~d\\|e"],
    ["&lt;b&gt; www.a.b", "&amp;lt;b&amp;gt; www&#46;a.b"],
    ["a ` b", "a \\` b"],
  ])("%s", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test("code in a docstring stays code, and a link of a docstring a link", () => {
    const linkTo = (name: string): string | undefined => (name === "File" ? "File.md" : undefined);
    expect(inlineMarkdown("a `<b>` {@link File} {@link Other|that} *c*", linkTo)).toBe("a `<b>` [`File`](File.md) `Other` \\*c\\*");
    expect(tableCell("a | `b | c`\nd", linkTo)).toBe("a \\| `b \\| c` d");
  });

  test("a code span or block is not ended by what is in it", () => {
    expect(codeSpan("a`b")).toBe("`` a`b ``");
    expect(codeBlock("```\nx")).toEqual(["````ts", "```", "x", "````"]);
  });

  test("blocks of a docstring: paragraphs, lists, indented and fenced code", () => {
    const text = "One\ntwo.\n\n- a\n- b\n\n    code *x*\n\nEnd.\n\n```ts\n<y>\n```";
    expect(blockMarkdown(text, () => undefined).join("\n")).toBe("One\ntwo.\n\n- a\n- b\n\n```ts\ncode *x*\n```\n\nEnd.\n\n```ts\n<y>\n```");
  });

  test.each([
    ["One. Two.", "One."],
    ["Version 1.2 of\n it. More", "Version 1.2 of it."],
    ["`a. b` is code. Two", "`a. b` is code."],
    ["No end\n\nSecond", "No end"],
  ])("the first sentence of %j", (text, expected) => {
    expect(firstSentence(text)).toBe(expected);
  });
});
