/* Generated from types/schemas/builtin/xtk-operatorGroup.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Members of operator groups (xtk:operatorGroup): the attributes of a document. */
interface XtkOperatorGroup {
  /** Foreign key of the link operator: the id of a xtk:operator. */
  "operator-id"?: XtkKey;
  /** Foreign key of the link group: the id of a xtk:operator. */
  "group-id"?: XtkKey;
}

/** Members of operator groups (xtk:operatorGroup): the elements: links, collections, groups of fields. */
interface XtkOperatorGroupElements {
  /** Operator: a xtk:operator. */
  operator?: XtkLink<"xtk:operator">;
  /** Group: a xtk:operator. */
  group?: XtkLink<"xtk:operator">;
}

/** Members of operator groups (xtk:operatorGroup): reading gives the attribute as a list, writing sets it. */
interface XtkOperatorGroupRow {
  /** Foreign key of the link operator: the id of a xtk:operator. */
  get "@operator-id"(): XMLList;
  set "@operator-id"(value: XtkKey);
  /** Foreign key of the link group: the id of a xtk:operator. */
  get "@group-id"(): XMLList;
  set "@group-id"(value: XtkKey);
}

interface XtkSchemas {
  "xtk:operatorGroup": XtkOperatorGroup;
}

interface XtkElements {
  "xtk:operatorGroup": XtkOperatorGroupElements;
}

interface XtkRows {
  "xtk:operatorGroup": XtkOperatorGroupRow;
}

interface XtkKeys {
  "xtk:operatorGroup": "[@operator-id],[@group-id]";
}
