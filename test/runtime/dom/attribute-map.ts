/** Up to so many, looking through them takes less time, and much less room, than a table. */
const FEW = 8;

/** What the map needs of an attribute. */
interface Named {
  name: string;
}

/** The attributes of an element by qualified name, in order. */
export class AttributeMap<Attribute extends Named> {
  private held: Attribute[] | Map<string, Attribute> = [];

  get size(): number {
    return Array.isArray(this.held) ? this.held.length : this.held.size;
  }

  get(name: string): Attribute | undefined {
    if (!Array.isArray(this.held)) return this.held.get(name);
    for (const attribute of this.held) if (attribute.name === name) return attribute;
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** Appends an attribute of a name that is not there. */
  add(attribute: Attribute): void {
    if (!Array.isArray(this.held)) this.held.set(attribute.name, attribute);
    // A list of its very length: adding to one makes room for many.
    else if (this.held.length < FEW) this.held = [...this.held, attribute];
    else this.held = byName([...this.held, attribute]);
  }

  delete(name: string): void {
    if (Array.isArray(this.held)) this.held = this.held.filter((attribute) => attribute.name !== name);
    else this.held.delete(name);
  }

  /** Gives an attribute another name, one that is not there, and the same place. */
  rename(attribute: Attribute, name: string): void {
    attribute.name = name;
    if (!Array.isArray(this.held)) this.held = byName(this.held.values());
  }

  values(): Iterable<Attribute> {
    return Array.isArray(this.held) ? this.held : this.held.values();
  }
}

function byName<Attribute extends Named>(attributes: Iterable<Attribute>): Map<string, Attribute> {
  const map = new Map<string, Attribute>();
  for (const attribute of attributes) map.set(attribute.name, attribute);
  return map;
}
