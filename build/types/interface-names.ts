import { isBuiltInNamespace } from "../schema/namespaces.ts";
import type { Schema, SchemaElement } from "../schema/schema.ts";
import { stagingName } from "../schema/staging-twin.ts";
import { typeNames } from "./server-names.ts";

/** Longer names would grow with every level. */
const longest = 160;

/** What TypeScript takes in a name for certain; other letters are written as their code. */
const notPlain = /[^A-Za-z0-9_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u045f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3]/gu;

/** `order-line` → `OrderLine`. */
export function capitalised(name: string): string {
  return name
    .split(/[-.]/)
    .filter((part) => part !== "")
    .map((part) => {
      const plain = part.replace(notPlain, (letter) => `u${letter.codePointAt(0)!.toString(16)}`);
      return plain[0]!.toUpperCase() + plain.slice(1);
    })
    .join("");
}

/** The interfaces that belong to a name. */
function family(name: string): string[] {
  return [name, `${name}Elements`, `${name}Row`, `${name}Methods`, `${name}Entity`];
}

/** Names of interfaces: one for each schema and each group of fields, never the same twice. */
export class InterfaceNames {
  readonly #taken = new Set<string>(typeNames());
  readonly #names = new Map<string, string>();

  /** @param schemas the ones whose names come first, then those that take what is left; each list in the order of the ids */
  constructor(...lists: (readonly Schema[])[]) {
    for (const schemas of lists) {
      for (const { namespace } of schemas) if (!isBuiltInNamespace(namespace)) this.#claim(`${namespace}:`, capitalised(namespace), `${capitalised(namespace)}Namespace`, (name) => [name]);
      for (const schema of schemas) this.#claimSchema(schema);
      for (const schema of schemas) if (schema.main) this.#claimParts(schema, schema.main, this.schema(schema.id), "");
    }
  }

  /** The name for a schema. */
  schema(id: string): string {
    return this.#names.get(id)!;
  }

  /** The name for the methods of a namespace that is not built in. */
  namespace(namespace: string): string {
    return this.#names.get(`${namespace}:`)!;
  }

  /** The name for a group of fields. @param path from the record, `location/geo` */
  part(id: string, path: string): string {
    return this.#names.get(`${id} ${path}`)!;
  }

  #claimSchema({ id, namespace, name, autoStg }: Schema): void {
    const wanted = capitalised(namespace) + capitalised(name);
    this.#claim(id, wanted, `${wanted}Schema`);
    const staging = stagingName(id);
    if (autoStg) this.#claim(staging, stagingName(this.schema(id)), `${stagingName(this.schema(id))}Schema`);
  }

  #claimParts({ id }: Schema, element: SchemaElement, parent: string, prefix: string): void {
    for (const part of element.elements) {
      const path = `${prefix}${part.name}`;
      const wanted = `${parent}${capitalised(part.name)}`;
      const start = wanted.length > longest ? `${this.schema(id)}${capitalised(part.name)}` : wanted;
      this.#claim(`${id} ${path}`, start, `${start}Part`);
      this.#claimParts({ id } as Schema, part, this.part(id, path), `${path}/`);
    }
  }

  #claim(key: string, wanted: string, otherwise: string, needed: (name: string) => string[] = family): void {
    if (this.#names.has(key)) return;
    let name = wanted;
    for (let number = 1; needed(name).some((one) => this.#taken.has(one)); number++) name = number === 1 ? otherwise : `${otherwise}${number}`;
    for (const one of needed(name)) this.#taken.add(one);
    this.#names.set(key, name);
  }
}
