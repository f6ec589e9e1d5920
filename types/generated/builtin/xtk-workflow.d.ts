/* Generated from types/schemas/builtin/xtk-workflow.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Workflows (xtk:workflow): the attributes of a document. */
interface XtkWorkflow {
  /** Primary key. */
  id?: XtkKey;
  /** Internal name. string of at most 64 characters; required in forms. */
  internalName?: XtkText;
  /** Label. string of at most 128 characters. */
  label?: XtkText;
  /** State. 0 being edited, 11 started, 13 paused, 20 finished or stopped. byte. */
  state?: XtkNumber;
  /** Status. byte. */
  status?: XtkNumber;
  /** In error. boolean. */
  failed?: XtkBoolean;
  /** In production. boolean. */
  production?: XtkBoolean;
  /** Template. boolean. */
  isModel?: XtkBoolean;
  /** Shipped with the product. boolean. */
  builtIn?: XtkBoolean;
  /** Simulated. boolean. */
  simulation?: XtkBoolean;
  /** SQL in the journal. boolean. */
  showSQL?: XtkBoolean;
  /** Results of the activities are kept. boolean. */
  keepResult?: XtkBoolean;
  /** Targeting dimension. string of at most 64 characters. */
  schema?: XtkText;
  /** Template it was made from. string. */
  modelName?: XtkText;
  /** Form that edits it. string. */
  form?: XtkText;
  /** Errors. long. */
  errorCount?: XtkNumber;
  /** Activity that failed. string. */
  errorActivity?: XtkText;
  /** Events. long. */
  eventCount?: XtkNumber;
  /** Tasks. long. */
  taskCount?: XtkNumber;
  /** Duration. timespan. */
  duration?: XtkNumber;
  /** Process on the server. long. */
  processId?: XtkNumber;
  /** Last start. datetime. */
  lastStart?: XtkDate;
  /** Created on. datetime. */
  created?: XtkDate;
  /** Modified on. datetime. */
  lastModified?: XtkDate;
  /** Foreign key of the link folder: the id of a xtk:folder. */
  "folder-id"?: XtkKey;
  /** Foreign key of the link operation: the id of a nms:operation. */
  "operation-id"?: XtkKey;
  /** Foreign key of the link createdBy: the id of a xtk:operator. */
  "createdBy-id"?: XtkKey;
  /** Foreign key of the link modifiedBy: the id of a xtk:operator. */
  "modifiedBy-id"?: XtkKey;
}

/** Workflows (xtk:workflow): the elements: links, collections, groups of fields. */
interface XtkWorkflowElements {
  /** Document. memo. */
  data?: XtkElementField<XtkText>;
  /** Execution: a group of fields. */
  process?: XtkStructure<XtkWorkflowProcess>;
  /** Description. memo; kept in the record's XML, not for filters. */
  desc?: XtkElementField<XtkText>;
  /** Instance variables, as attributes: free XML. */
  variables?: XtkOpenElement;
  /** Activities: an element each, named after its kind: free XML. */
  activities?: XtkOpenElement;
  /** Folder: a xtk:folder. */
  folder?: XtkLink<"xtk:folder">;
  /** Campaign: a nms:operation. */
  operation?: XtkLink<"nms:operation">;
  /** Created by: a xtk:operator. */
  createdBy?: XtkLink<"xtk:operator">;
  /** Modified by: a xtk:operator. */
  modifiedBy?: XtkLink<"xtk:operator">;
}

/** Workflows (xtk:workflow), process: the attributes. */
interface XtkWorkflowProcess {
  /** Operator that runs it. string; kept in the record's XML, not for filters. */
  login?: XtkText;
  /** Priority. byte; kept in the record's XML, not for filters. */
  priority?: XtkNumber;
}

/** Workflows (xtk:workflow): reading gives the attribute as a list, writing sets it. */
interface XtkWorkflowRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Internal name. string of at most 64 characters; required in forms. */
  get "@internalName"(): XMLList;
  set "@internalName"(value: XtkText);
  /** Label. string of at most 128 characters. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
  /** State. 0 being edited, 11 started, 13 paused, 20 finished or stopped. byte. */
  get "@state"(): XMLList;
  set "@state"(value: XtkNumber);
  /** Status. byte. */
  get "@status"(): XMLList;
  set "@status"(value: XtkNumber);
  /** In error. boolean. */
  get "@failed"(): XMLList;
  set "@failed"(value: XtkBoolean);
  /** In production. boolean. */
  get "@production"(): XMLList;
  set "@production"(value: XtkBoolean);
  /** Template. boolean. */
  get "@isModel"(): XMLList;
  set "@isModel"(value: XtkBoolean);
  /** Shipped with the product. boolean. */
  get "@builtIn"(): XMLList;
  set "@builtIn"(value: XtkBoolean);
  /** Simulated. boolean. */
  get "@simulation"(): XMLList;
  set "@simulation"(value: XtkBoolean);
  /** SQL in the journal. boolean. */
  get "@showSQL"(): XMLList;
  set "@showSQL"(value: XtkBoolean);
  /** Results of the activities are kept. boolean. */
  get "@keepResult"(): XMLList;
  set "@keepResult"(value: XtkBoolean);
  /** Targeting dimension. string of at most 64 characters. */
  get "@schema"(): XMLList;
  set "@schema"(value: XtkText);
  /** Template it was made from. string. */
  get "@modelName"(): XMLList;
  set "@modelName"(value: XtkText);
  /** Form that edits it. string. */
  get "@form"(): XMLList;
  set "@form"(value: XtkText);
  /** Errors. long. */
  get "@errorCount"(): XMLList;
  set "@errorCount"(value: XtkNumber);
  /** Activity that failed. string. */
  get "@errorActivity"(): XMLList;
  set "@errorActivity"(value: XtkText);
  /** Events. long. */
  get "@eventCount"(): XMLList;
  set "@eventCount"(value: XtkNumber);
  /** Tasks. long. */
  get "@taskCount"(): XMLList;
  set "@taskCount"(value: XtkNumber);
  /** Duration. timespan. */
  get "@duration"(): XMLList;
  set "@duration"(value: XtkNumber);
  /** Process on the server. long. */
  get "@processId"(): XMLList;
  set "@processId"(value: XtkNumber);
  /** Last start. datetime. */
  get "@lastStart"(): XMLList;
  set "@lastStart"(value: XtkDate);
  /** Created on. datetime. */
  get "@created"(): XMLList;
  set "@created"(value: XtkDate);
  /** Modified on. datetime. */
  get "@lastModified"(): XMLList;
  set "@lastModified"(value: XtkDate);
  /** Foreign key of the link folder: the id of a xtk:folder. */
  get "@folder-id"(): XMLList;
  set "@folder-id"(value: XtkKey);
  /** Foreign key of the link operation: the id of a nms:operation. */
  get "@operation-id"(): XMLList;
  set "@operation-id"(value: XtkKey);
  /** Foreign key of the link createdBy: the id of a xtk:operator. */
  get "@createdBy-id"(): XMLList;
  set "@createdBy-id"(value: XtkKey);
  /** Foreign key of the link modifiedBy: the id of a xtk:operator. */
  get "@modifiedBy-id"(): XMLList;
  set "@modifiedBy-id"(value: XtkKey);
}

interface XtkSchemas {
  "xtk:workflow": XtkWorkflow;
}

interface XtkElements {
  "xtk:workflow": XtkWorkflowElements;
}

interface XtkRows {
  "xtk:workflow": XtkWorkflowRow;
}

interface XtkKeys {
  "xtk:workflow": "@id" | "@internalName";
}
