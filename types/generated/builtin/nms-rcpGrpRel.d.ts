/* Generated from types/schemas/builtin/nms-rcpGrpRel.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Members of groups (nms:rcpGrpRel): the attributes of a document. */
interface NmsRcpGrpRel {
  /** Foreign key of the link group: the id of a nms:group. */
  "group-id"?: XtkKey;
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  "recipient-id"?: XtkKey;
}

/** Members of groups (nms:rcpGrpRel): the elements: links, collections, groups of fields. */
interface NmsRcpGrpRelElements {
  /** Group: a nms:group. */
  group?: XtkLink<"nms:group">;
  /** Recipient: a nms:recipient. */
  recipient?: XtkLink<"nms:recipient">;
}

/** Members of groups (nms:rcpGrpRel): reading gives the attribute as a list, writing sets it. */
interface NmsRcpGrpRelRow {
  /** Foreign key of the link group: the id of a nms:group. */
  get "@group-id"(): XMLList;
  set "@group-id"(value: XtkKey);
  /** Foreign key of the link recipient: the id of a nms:recipient. */
  get "@recipient-id"(): XMLList;
  set "@recipient-id"(value: XtkKey);
}

interface XtkSchemas {
  "nms:rcpGrpRel": NmsRcpGrpRel;
}

interface XtkElements {
  "nms:rcpGrpRel": NmsRcpGrpRelElements;
}

interface XtkRows {
  "nms:rcpGrpRel": NmsRcpGrpRelRow;
}

interface XtkKeys {
  "nms:rcpGrpRel": "[@group-id],[@recipient-id]";
}
