import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serverNameOf } from "../../compile/kinds/library-specifier.ts";
import type { ResolvedConfig } from "../../config/config.ts";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { withFrame } from "../../diagnostics/frame.ts";
import { attempt } from "../../disk/attempt.ts";
import { decodeXml } from "../../disk/decode-xml.ts";
import { diskHost } from "../../disk/disk-host.ts";
import { unlessMissing } from "../../disk/unless-missing.ts";
import { diagramScript } from "../../entities/diagram-script.ts";
import { bodyOf, keyOf, keyText } from "../../entities/entity-kinds.ts";
import { putRecordTogether, recordPlaceholder } from "../../entities/put-record-together.ts";
import { unwritableFault } from "../../entities/unwritable-fault.ts";
import { schemaOfElement } from "../../entities/read-document.ts";
import { attributeText, USUAL, writeText } from "../../xml/notation.ts";
import { type ElementSpan, scanXml } from "../../xml/scan-xml.ts";
import { spliceText } from "../../xml/splice-text.ts";
import type { BuildWithTexts } from "../build.ts";
import { schemaFiles } from "../find-schemas.ts";
import type { BuiltActivity } from "../outputs.ts";

/** A record of a package. */
export interface PackedRecord {
  schema: string;
  /** `cus:score.js` */
  key: string;
  text: string;
  /** The file that it is mainly of. */
  source: string;
  /** All project-relative paths that it is made of. */
  inputs: ReadonlySet<string>;
}

/** A file with a record, read. */
interface RecordFile {
  file: string;
  text: string;
  element: ElementSpan;
}

/** Collects the records of a project, of a build without errors. */
export class PackedRecords {
  readonly records: PackedRecord[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #root: string;
  readonly #built: BuildWithTexts;
  readonly #config: ResolvedConfig;

  constructor(root: string, built: BuildWithTexts) {
    this.#root = root;
    this.#built = built;
    this.#config = built.config;
    this.#addSchemas();
    this.#addLibraries();
    this.#addEntities();
    this.#addWorkflows();
    this.#tellTwins();
  }

  /** Two files with one record: which of them is meant? */
  #tellTwins(): void {
    const first = new Map<string, PackedRecord>();
    for (const record of this.records) {
      const name = `${record.schema} ${record.key}`;
      const other = first.get(name);
      if (other === undefined) first.set(name, record);
      else {
        const place = { file: record.source, line: 1, column: 1 };
        this.diagnostics.push(diagnostic("XTK5185", { record: name, first: other.source, second: record.source }, place));
      }
    }
  }

  #addSchemas(): void {
    const { value, diagnostics } = schemaFiles(this.#root);
    this.diagnostics.push(...diagnostics);
    for (const file of value) {
      const read = this.#read(file);
      // Schemas of the instance that are there for their types alone are of other kinds, such as the whole schema that the server makes.
      if (read?.element.name === "srcSchema") this.#add("xtk:srcSchema", read, undefined, [file]);
    }
  }

  /** Those that are built, and those that an import put beside what scripts may import. */
  #addLibraries(): void {
    const folder = this.#config.import.libraries.replace(/\\/g, "/");
    const built = this.#built.activities.filter(({ kind }) => kind === "library");
    for (const activity of built) this.#addLibrary(activity);
    const done = new Set(this.records.map(({ source }) => source));
    for (const name of this.#namesIn(folder)) {
      const file = `${folder}/${name}`;
      if (!name.endsWith(".xml") || done.has(file)) continue;
      const read = this.#read(file);
      if (read) this.#addRecord("xtk:javascript", folder, read);
    }
    const helpers = this.#built.helperLibrary;
    const text = helpers && diskHost.read(join(this.#root, helpers.output));
    if (helpers && text !== undefined) this.#addPlain(serverNameOf(helpers.output, this.#config.libraries), text, helpers.output, []);
  }

  #addLibrary(activity: BuiltActivity): void {
    const { source } = activity;
    const code = this.#built.texts(activity) ?? "";
    const own = diskHost.read(join(this.#root, source)) ?? "";
    const text = source.endsWith(".js") ? diagramScript(code, own) : code;
    const beside = source.replace(/\.(?:tsx?|js)$/, ".xml");
    const inputs = [...this.#built.inputsOf(activity), source];
    if (diskHost.real(join(this.#root, beside)) === undefined) {
      this.#addPlain(serverNameOf(source, this.#config.libraries), text, source, inputs);
      return;
    }
    const read = this.#read(beside);
    if (read) this.#add("xtk:javascript", read, text, [beside, ...inputs]);
  }

  /** A library without a file of its own for what the server knows of it. */
  #addPlain(key: string, text: string, source: string, inputs: readonly string[]): void {
    const [namespace = "", name = ""] = key.split(":");
    const fault = unwritableFault(text, source);
    if (fault) this.diagnostics.push(fault);
    const data = writeText(text.replace(/\n$/, ""), USUAL, "\n");
    const label = name.replace(/\.js$/, "");
    const attributes = Object.entries({ label, name, namespace }).map(([own, value]) => ` ${own}="${attributeText(value)}"`);
    const record = `<javascript${attributes.join("")}>\n      <data>${data}</data>\n    </javascript>`;
    this.records.push({ schema: "xtk:javascript", key, text: record, source, inputs: new Set([source, ...inputs]) });
  }

  #addEntities(): void {
    const base = this.#config.import.entities.replace(/\\/g, "/");
    for (const name of this.#namesIn(base)) {
      const folder = `${base}/${name}`;
      for (const file of this.#namesIn(folder).filter((one) => one.endsWith(".xml"))) {
        const read = this.#read(`${folder}/${file}`);
        if (read) this.#addRecord(schemaOfElement(read.element) ?? name.replace("-", ":"), folder, read);
      }
    }
  }

  /** A record whose text, if it has one, lies beside it. */
  #addRecord(schema: string, folder: string, read: RecordFile): void {
    const placeholder = recordPlaceholder(schema, read.text, read.element);
    if (placeholder === undefined) return this.#add(schema, read, undefined, [read.file]);
    const word = read.file.endsWith(".library.xml") ? ".library" : "";
    const file = `${folder}/${placeholder.stem}${word}.${bodyOf(schema)!.ending}`;
    const body = attempt<string | undefined>(file, this.diagnostics, () => diskHost.read(join(this.#root, file)), undefined);
    if (body !== undefined) return this.#add(schema, read, body, [read.file, file]);
    const record = `${schema} ${keyText(keyOf(read.element) ?? { name: placeholder.stem })}`;
    this.diagnostics.push(withFrame(diagnostic("XTK5135", { record, file }, read.element.position), read.text));
  }

  #add(schema: string, { file, text, element }: RecordFile, body: string | undefined, inputs: readonly string[]): void {
    const key = keyOf(element);
    if (key === undefined) {
      this.diagnostics.push(withFrame(diagnostic("XTK5136", { file, element: element.name }, element.position), text));
      return;
    }
    const fault = body === undefined ? undefined : unwritableFault(body, file);
    if (fault) this.diagnostics.push(fault);
    const record = putRecordTogether(schema, text, element, body?.replace(/\r\n?/g, "\n"));
    this.records.push({ schema, key: keyText(key), text: record, source: file, inputs: new Set(inputs) });
  }

  #addWorkflows(): void {
    for (const { text, source, workflow } of this.#built.workflows) {
      if (text === undefined) continue;
      const { value: element } = scanXml(text.replace(/^\ufeff/, ""), { file: source });
      const key = element && keyOf(element);
      if (key === undefined) {
        this.diagnostics.push(diagnostic("XTK5136", { file: source, element: "workflow" }, { file: source, line: 1, column: 1 }));
        continue;
      }
      const bound = element!.attributes.filter(({ name }) => name.endsWith("-id"));
      if (bound.length > 0) {
        const attributes = bound.map(({ name, value }) => `${name}="${value}"`).join(", ");
        this.diagnostics.push(diagnostic("XTK5131", { file: source, attributes }, element!.position));
      }
      const edits = bound.map(({ start, end }) => ({ start, end, text: "" }));
      const record = spliceText(text.replace(/^\ufeff/, ""), edits, element!);
      const own = this.#built.activities.filter((activity) => activity.workflow === workflow && activity.kind !== "library");
      const inputs = new Set([source, ...own.flatMap((activity) => [activity.source, ...this.#built.inputsOf(activity)])]);
      this.records.push({ schema: "xtk:workflow", key: keyText(key), text: record, source, inputs });
    }
  }

  #read(file: string): RecordFile | undefined {
    const decoded = attempt<string | undefined>(file, this.diagnostics, () => decodeXml(readFileSync(join(this.#root, file))), undefined);
    if (decoded === undefined) return undefined;
    const text = decoded.replace(/^\ufeff/, "");
    const { value: element, diagnostics } = scanXml(text, { file });
    this.diagnostics.push(...diagnostics.map((each) => withFrame(each, text)));
    return element && { file, text, element };
  }

  #namesIn(folder: string): string[] {
    const look = (): string[] => unlessMissing(() => readdirSync(join(this.#root, folder))) ?? [];
    return attempt(folder, this.diagnostics, look, [])
      .filter((name) => !name.startsWith("."))
      .sort();
  }
}
