/* Generated from types/schemas/builtin/xtk-workflowLog.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Workflow journal (xtk:workflowLog): the attributes of a document. */
interface XtkWorkflowLog {
  /** Primary key. */
  id?: XtkKey;
  /** Date. datetime. */
  logDate?: XtkDate;
  /** Activity. string. */
  activity?: XtkText;
  /** Kind of line. byte. */
  logType?: XtkNumber;
  /** Code of the error. string. */
  error?: XtkText;
  /** Message. string. */
  message?: XtkText;
  /** Foreign key of the link workflow: the id of a xtk:workflow. */
  "workflow-id"?: XtkKey;
}

/** Workflow journal (xtk:workflowLog): the elements: links, collections, groups of fields. */
interface XtkWorkflowLogElements {
  /** Workflow: a xtk:workflow. */
  workflow?: XtkLink<"xtk:workflow">;
}

/** Workflow journal (xtk:workflowLog): reading gives the attribute as a list, writing sets it. */
interface XtkWorkflowLogRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Date. datetime. */
  get "@logDate"(): XMLList;
  set "@logDate"(value: XtkDate);
  /** Activity. string. */
  get "@activity"(): XMLList;
  set "@activity"(value: XtkText);
  /** Kind of line. byte. */
  get "@logType"(): XMLList;
  set "@logType"(value: XtkNumber);
  /** Code of the error. string. */
  get "@error"(): XMLList;
  set "@error"(value: XtkText);
  /** Message. string. */
  get "@message"(): XMLList;
  set "@message"(value: XtkText);
  /** Foreign key of the link workflow: the id of a xtk:workflow. */
  get "@workflow-id"(): XMLList;
  set "@workflow-id"(value: XtkKey);
}

interface XtkSchemas {
  "xtk:workflowLog": XtkWorkflowLog;
}

interface XtkElements {
  "xtk:workflowLog": XtkWorkflowLogElements;
}

interface XtkRows {
  "xtk:workflowLog": XtkWorkflowLogRow;
}

interface XtkKeys {
  "xtk:workflowLog": "@id";
}
