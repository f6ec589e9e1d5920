/**
 * Building and reading XML in activities. Each name stands for an operation of the build, which replaces it: on the server nothing of this
 * file is left but E4X.
 */

declare const __e4x: {
  build: XmlBuilder;
  fragment: XmlFragment;
  text(value: unknown, fallback?: string): string;
  num(value: unknown, fallback?: number): number;
  exists(value: unknown): boolean;
  isXml(value: unknown): value is XML | XMLList;
  toArray<Item>(list: XmlItems<Item>): Item[];
  filterList<Item>(list: XmlItems<Item>, test: (item: Item, index: number) => boolean): XMLList;
  setAttribute(element: XmlValue, name: string, value: XmlAttribute): void;
  remove(from: XmlValue, name: string | number): void;
};

/**
 * Builds an element: `x("folder", { name: "cusFrance" }, "text", x("note"))` is `<folder name="cusFrance">text<note/></folder>`.
 *
 * With `xtkschema` of a declared schema the attributes are checked against it, and the element has accessors for them:
 * `row["@email"] = "ann@example.com"`.
 * @param tag the name; hyphens and a prefix are allowed. `Fragment` builds a list
 * @param attributes in the order they are to be written; null for none. `null` and `undefined` are not values
 * @param children elements, lists, text, numbers and arrays of these; `false` and `null` are left out
 * @returns the element; for `Fragment` the list of the children
 * @throws TypeError in tests for `undefined`, and for `null` as attribute value, which the server would write as text
 * @see ECMA-357 11.1.4
 */
export const x: XmlBuilder = __e4x.build;

/**
 * Stands for the tag of a list: `x(Fragment, null, …)` is `<>…</>`.
 * @see ECMA-357 11.1.5
 */
export const Fragment: XmlFragment = __e4x.fragment;

/**
 * The text of a value.
 * @param value XML, or anything else
 * @param fallback the answer when the value is missing or empty. Default `""`
 */
export const text: (value: unknown, fallback?: string) => string = __e4x.text;

/**
 * The number of a value.
 * @param value XML, or anything else
 * @param fallback the answer when the value is missing or empty. Default 0
 * @returns NaN for text that is no number
 */
export const num: (value: unknown, fallback?: number) => number = __e4x.num;

/**
 * Whether an attribute or element is there; one with empty text is.
 * @param value for example `row["@email"]` or `result.recipient`
 */
export const exists: (value: unknown) => boolean = __e4x.exists;

/**
 * Whether a value is XML: a node or a list.
 * @param value anything
 */
export const isXml: (value: unknown) => value is XML | XMLList = __e4x.isXml;

/**
 * The items of a list as an array, with `map`, `sort` and the other array methods.
 * @param list a list; an element gives its child nodes
 */
export const toArray: <Item>(list: XmlItems<Item>) => Item[] = __e4x.toArray;

/**
 * The items for which a test holds, as a list: E4X `list.(…)`.
 * @param list a list; an element gives its child nodes
 * @param test called with each item and its position from 0
 * @see ECMA-357 11.2.4
 */
export const filter: <Item>(list: XmlItems<Item>, test: (item: Item, index: number) => boolean) => XMLList = __e4x.filterList;

/**
 * Sets an attribute: `setAttribute(row, "email", value)` is E4X `row.@email = value`.
 * @param element an element, or a list of one
 * @param name with or without `@`
 * @param value `null` and `undefined` are not values
 * @throws TypeError for a list of several items
 * @see ECMA-357 11.2.1
 */
export const setAttribute: (element: XmlValue, name: string, value: XmlAttribute) => void = __e4x.setAttribute;

/**
 * Removes an attribute, child elements or an item: `remove(row, "@id")` is E4X `delete row.@id`, `remove(row, "folder")` is
 * `delete row.folder`, `remove(list, 0)` is `delete list[0]`.
 * @param from an element, or a list: a name is removed from each of its items
 * @param name with `@` an attribute, otherwise all child elements of that name, `"*"` for all content; a number is a position in a list. What
 * is not there is no mistake
 * @throws TypeError for a position where `from` is an element
 * @see ECMA-357 11.3.1
 */
export const remove: (from: XmlValue, name: string | number) => void = __e4x.remove;
