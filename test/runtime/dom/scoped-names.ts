import { Prefixes } from "./prefixes.ts";
import { localName, prefixOf } from "./tree.ts";
import type { WrittenAttributes } from "./written-attributes.ts";
import { declaredPrefix, isQualifiedName, XML_URI, XMLNS_URI } from "./xml-names.ts";

/** A name of an element or attribute as it was read. */
export interface ReadName {
  readonly name: string;
  readonly uri: string;
}

type Fail = (problem: string) => never;

const NONE: readonly string[] = [];

/**
 * The names of a document with the namespaces in force where they stand. They come again and again: each is looked at once, until a
 * declaration changes what prefixes stand for.
 */
export class ScopedNames {
  /** Every name that was read; each is told by its index from here on. */
  readonly all: ReadName[] = [];
  /** The names of the attributes of the element entered last; there may be more. */
  readonly attributeNames: number[] = [];

  private readonly fail: Fail;
  private readonly prefixes = new Prefixes();
  /** What each open element declares. */
  private readonly declared: (readonly string[])[] = [];
  private readonly checked = new Map<string, string>();
  private readonly elements = new Map<string, number>();
  private readonly attributes = new Map<string, number>();

  constructor(fail: Fail) {
    this.fail = fail;
  }

  /**
   * Enters an element: gives `attributeNames`.
   * @returns its name
   */
  enter(written: string, attributes: WrittenAttributes): number {
    const name = this.elements.get(written);
    if (name === undefined || !this.findAttributes(attributes)) return this.enterNew(written, attributes);
    this.declared.push(NONE);
    return name;
  }

  /** Leaves the element entered last. */
  leave(): void {
    const bound = this.declared.pop()!;
    if (bound.length === 0) return;
    for (const prefix of bound) this.prefixes.unbind(prefix);
    this.forget();
  }

  /** False when one of them is new here, as declarations always are. */
  private findAttributes({ names, count }: WrittenAttributes): boolean {
    let namespaced = 0;
    for (let index = 0; index < count; index++) {
      const attribute = this.attributes.get(names[index]!);
      if (attribute === undefined) return false;
      if (this.all[attribute]!.uri !== "") namespaced++;
      this.attributeNames[index] = attribute;
    }
    if (namespaced > 1) this.checkTwins(count);
    return true;
  }

  private enterNew(written: string, attributes: WrittenAttributes): number {
    const bound = this.bindDeclarations(attributes);
    if (bound.length > 0) this.forget();
    this.declared.push(bound);
    const own = this.check(written);
    const names = attributes.names.slice(0, attributes.count).map((name) => this.check(name));
    const name = this.add(own, this.uriOf(own));
    this.elements.set(own, name);
    for (const [index, attribute] of names.entries()) this.attributeNames[index] = this.attributeOf(attribute);
    this.checkTwins(names.length);
    return name;
  }

  private bindDeclarations({ names, values, count }: WrittenAttributes): readonly string[] {
    let bound: string[] | undefined;
    for (let index = 0; index < count; index++) {
      const name = names[index]!;
      const prefix = declaredPrefix(name);
      if (prefix === undefined) continue;
      const uri = values[index]!;
      if (prefix === "xmlns" || uri === XMLNS_URI || (prefix === "xml") !== (uri === XML_URI))
        this.fail(`${name}="${uri}" declares what is reserved`);
      if (prefix !== "" && uri === "") this.fail(`${name}="": a prefix can't be undeclared`);
      this.prefixes.bind(prefix, uri);
      (bound ??= []).push(prefix);
    }
    return bound ?? NONE;
  }

  /** The name as the document holds it. */
  private check(name: string): string {
    const own = this.checked.get(name);
    if (own !== undefined) return own;
    if (!isQualifiedName(name)) this.fail(`not a qualified name: ${name}`);
    this.checked.set(name, name);
    return name;
  }

  private attributeOf(name: string): number {
    const known = this.attributes.get(name);
    if (known !== undefined) return known;
    if (declaredPrefix(name) !== undefined) return this.add(name, XMLNS_URI);
    const attribute = this.add(name, name.includes(":") ? this.uriOf(name) : "");
    this.attributes.set(name, attribute);
    return attribute;
  }

  private uriOf(name: string): string {
    return this.prefixes.lookUp(prefixOf(name)) ?? this.fail(`unbound namespace prefix: ${prefixOf(name)}`);
  }

  /** Two prefixes of one namespace can make one attribute of two (Namespaces in XML 1.0, 6.3). */
  private checkTwins(count: number): void {
    const seen = new Set<string>();
    for (let index = 0; index < count; index++) {
      const { name, uri } = this.all[this.attributeNames[index]!]!;
      if (uri === "") continue;
      const key = `${localName(name)} ${uri}`;
      if (seen.has(key)) this.fail(`duplicate attribute: ${name}`);
      seen.add(key);
    }
  }

  private add(name: string, uri: string): number {
    return this.all.push({ name, uri }) - 1;
  }

  private forget(): void {
    if (this.elements.size > 0) this.elements.clear();
    if (this.attributes.size > 0) this.attributes.clear();
  }
}
