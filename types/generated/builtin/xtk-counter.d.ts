/* Generated from types/schemas/builtin/xtk-counter.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Counters (xtk:counter): the attributes of a document. */
interface XtkCounter {
  /** Primary key. */
  id?: XtkKey;
  /** Internal name. string; required in forms. */
  name?: XtkText;
  /** Label. string. */
  label?: XtkText;
}

/** Counters (xtk:counter): the elements: links, collections, groups of fields. */
interface XtkCounterElements {}

/** Counters (xtk:counter): reading gives the attribute as a list, writing sets it. */
interface XtkCounterRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Internal name. string; required in forms. */
  get "@name"(): XMLList;
  set "@name"(value: XtkText);
  /** Label. string. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
}

interface XtkSchemas {
  "xtk:counter": XtkCounter;
}

interface XtkElements {
  "xtk:counter": XtkCounterElements;
}

interface XtkRows {
  "xtk:counter": XtkCounterRow;
}

interface XtkKeys {
  "xtk:counter": "@id" | "@name";
}
