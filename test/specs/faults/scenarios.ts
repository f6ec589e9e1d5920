import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { REPOSITORY } from "../support/project.ts";

/** A command in a project that has a history. */
export interface Scenario {
  name: string;
  /** Text by project-relative path. */
  files: Readonly<Record<string, string>>;
  /** What ran before, and what was changed after it. */
  before?: { argv: readonly string[]; change(root: string): void };
  argv: readonly string[];
  /** In the usual run, one of so many operations is played: for what takes long. */
  oneOf?: number;
}

const CACHE = { "node_modules/.keep": "" };
const script = (word: string): string => `logInfo(<a word="${word}"/>.toXMLString());\n`;
const module = (word: string): string =>
  `import { name } from "../../lib/name.ts";\nexport default function () {\n  logInfo(name("${word}"));\n}\n`;

const SOURCES = {
  ...CACHE,
  "package.json": "{}\n",
  "xtkit.config.mts": 'import { outDir } from "./place.mts";\nexport default { outDir };\n',
  "place.mts": 'export const outDir = "dist";\n',
  "lib/name.ts": "export const name = (text: string): string => `<${text}>`;\n",
  "activities/one/a.js": script("a"),
  "activities/one/b.ts": module("b"),
  "activities/two/c.js": script("c"),
};

const SETTINGS = JSON.stringify({
  extends: join(REPOSITORY, "tsconfig.campaign.json"),
  include: ["**/*.ts", join(REPOSITORY, "types/workflow.d.ts")],
});

const schema = (name: string, field: string): string =>
  `<srcSchema name="${name}" namespace="cus"><element name="${name}"><attribute name="${field}"/></element></srcSchema>\n`;

const SCHEMAS = {
  "types/schemas/cus-one.xml": schema("one", "a"),
  "types/schemas/more/cus-two.xml": schema("two", "b"),
  "types/schemas/cus-three.xml": schema("three", "c"),
  "types/generated/own.d.ts": "interface Own {}\n",
};

const write = (root: string, file: string, text: string): void => writeFileSync(join(root, file), text);

const flow = (text: string): string =>
  `<workflow label="Flow"><activities><js name="a"><script>logInfo("${text}")</script></js></activities></workflow>\n`;

/** What is built, generated and copied: from nothing, and over what is there. */
export const scenarios: readonly Scenario[] = [
  { name: "a first build", files: SOURCES, argv: ["build"] },
  {
    name: "a build of what changed",
    files: { ...SOURCES, "activities/two/gone.js": script("gone") },
    before: {
      argv: ["build"],
      change(root) {
        write(root, "activities/one/a.js", script("another a"));
        write(root, "lib/name.ts", "export const name = (text: string): string => `[${text}]`;\n");
        rmSync(join(root, "activities/two/gone.js"));
      },
    },
    argv: ["build"],
    oneOf: 2,
  },
  {
    name: "a build of scripts that are gone, from what was kept",
    files: SOURCES,
    before: {
      argv: ["build"],
      change: (root) => rmSync(join(root, "dist"), { recursive: true }),
    },
    argv: ["build"],
    oneOf: 2,
  },
  { name: "first declarations", files: SCHEMAS, argv: ["types"] },
  {
    name: "declarations of what changed, with one to remove",
    files: SCHEMAS,
    before: {
      argv: ["types"],
      change(root) {
        write(root, "types/schemas/cus-one.xml", schema("one", "z"));
        write(root, "types/schemas/more/cus-two.xml", schema("two", "z"));
        rmSync(join(root, "types/schemas/cus-three.xml"));
      },
    },
    argv: ["types"],
  },
  {
    name: "a check of scripts",
    files: { ...CACHE, "lib/old.js": script("old"), "activities/one/a.js": script("a"), "activities/two/c.js": script("c") },
    argv: ["check"],
  },
  { name: "a check of TypeScript", files: { ...SOURCES, "activities/tsconfig.json": SETTINGS }, argv: ["check"], oneOf: 8 },
  {
    name: "a run in pictures, over those of an earlier one",
    files: { ...CACHE, "flow.xml": flow("a"), "rows.json": "{}\n", "out/.keep": "" },
    before: {
      argv: ["run", "flow.xml", "--diagram", "out/flow.svg", "--html", "out/flow.html"],
      change: (root) => write(root, "flow.xml", flow("b").replace("Flow", "Another flow")),
    },
    argv: ["run", "flow.xml", "--rows", "rows.json", "--diagram", "out/flow.svg", "--html", "out/flow.html"],
  },
  {
    name: "an import over what was imported",
    files: { ...CACHE, "w.xml": flow("a").replace("<workflow", '<workflow internalName="w"') },
    before: {
      argv: ["import", "w.xml"],
      change(root) {
        write(root, "w.xml", flow("b").replace("<workflow", '<workflow x="1" internalName="w"'));
      },
    },
    argv: ["import", "w.xml"],
    oneOf: 2,
  },
  {
    name: "a package over an earlier one",
    files: { ...CACHE, "entities/xtk-option/o.xml": '<option name="o" dataType="6"/>\n' },
    before: { argv: ["package"], change: (root) => write(root, "entities/xtk-option/o.xml", '<option name="o" dataType="3"/>\n') },
    argv: ["package"],
    oneOf: 2,
  },
  { name: "init in a folder with a package.json", files: { "package.json": '{\n\t"name": "mine"\n}\n' }, argv: ["init"], oneOf: 2 },
];
