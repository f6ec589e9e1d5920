import type { XMLIndexedAccess, XMLNamedAccess } from "./xml-access.d.ts";
import type { XMLContent, XMLMethods } from "./xml-methods.d.ts";
import type { XMLSettings } from "./xml-settings.d.ts";

/** Tells an XML value from a list: they have the same methods and are not interchangeable. */
declare const xmlKind: unique symbol;

/**
 * The methods that answer differently on one XML value and on a list.
 *
 * `Child` is what a loop over the element visits.
 */
export interface XMLObject<Child = XML> extends XMLMethods {
  /** Only for the compiler. */
  readonly [xmlKind]: "XML";

  /**
   * A deep copy without parent.
   * @see ECMA-357 13.4.4.11
   */
  copy(): XML;

  /**
   * Joins adjacent text nodes and drops empty ones, in all of the tree.
   * @returns the element itself
   * @see ECMA-357 13.4.4.26
   */
  normalize(): XML;

  /**
   * The value itself.
   * @see ECMA-357 13.4.4.40
   */
  valueOf(): XML;

  /** `for…of` over an element visits its child nodes, as `for each` does on the Campaign engine. To visit elements say `x.elements()`. */
  [Symbol.iterator](): IterableIterator<Child>;
}

/**
 * One XML node: an element, an attribute, a text, a comment or a processing instruction.
 *
 * An XML value is never text or a number: read it with `text(v)` and `num(v)`, ask `exists(v)` whether it is there. It is always true in a
 * condition, also when it is empty.
 * @see ECMA-357 9.1
 */
export type XML = XMLObject & XMLNamedAccess & XMLIndexedAccess;

/** `XML` as a function and constructor, with the settings that hold for the whole script. */
export interface XMLConstructor {
  /**
   * Parses text to an XML node. Empty text gives an empty text node; an existing node is copied.
   * @param value markup with one root and without `<?xml …?>` prolog
   * @throws SyntaxError for two roots, a prolog and text that is not well-formed; TypeError for a list that has not exactly one item
   * @see ECMA-357 13.4.2
   */
  new (value?: XMLContent): XML;

  /**
   * Converts a value to an XML node. An existing node is returned as it is.
   * @param value markup with one root and without `<?xml …?>` prolog
   * @throws SyntaxError for two roots, a prolog and text that is not well-formed; TypeError for a list that has not exactly one item
   * @see ECMA-357 13.4.1
   */
  (value?: XMLContent): XML;

  /**
   * The members of all XML nodes.
   * @see ECMA-357 13.4.3.1
   */
  readonly prototype: XML;

  /**
   * Drop comments while parsing. Default true.
   * @see ECMA-357 13.4.3.2
   */
  ignoreComments: boolean;

  /**
   * Drop processing instructions while parsing. Default true.
   * @see ECMA-357 13.4.3.3
   */
  ignoreProcessingInstructions: boolean;

  /**
   * Drop text that is white space alone while parsing. Default true.
   * @see ECMA-357 13.4.3.4
   */
  ignoreWhitespace: boolean;

  /**
   * Put each element on a line of its own in `toXMLString()`. Default true.
   * @see ECMA-357 13.4.3.5
   */
  prettyPrinting: boolean;

  /**
   * Spaces per level when pretty printing. Default 2.
   * @see ECMA-357 13.4.3.6
   */
  prettyIndent: number;

  /**
   * The settings as they are now.
   * @see ECMA-357 13.4.3.7
   */
  settings(): XMLSettings;

  /**
   * Changes the settings that are given; without an argument all go back to their defaults.
   * @see ECMA-357 13.4.3.8
   */
  setSettings(settings?: Partial<XMLSettings> | null): void;

  /**
   * The settings a script starts with.
   * @see ECMA-357 13.4.3.9
   */
  defaultSettings(): XMLSettings;
}

