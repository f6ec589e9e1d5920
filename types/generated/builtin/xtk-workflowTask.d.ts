/* Generated from types/schemas/builtin/xtk-workflowTask.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Workflow tasks (xtk:workflowTask): the attributes of a document. */
interface XtkWorkflowTask {
  /** Primary key. */
  id?: XtkKey;
  /** Identifier. string. */
  taskIdentifier?: XtkText;
  /** Created on. datetime. */
  creationDate?: XtkDate;
  /** Foreign key of the link workflow: the id of a xtk:workflow. */
  "workflow-id"?: XtkKey;
}

/** Workflow tasks (xtk:workflowTask): the elements: links, collections, groups of fields. */
interface XtkWorkflowTaskElements {
  /** Workflow: a xtk:workflow. */
  workflow?: XtkLink<"xtk:workflow">;
}

/** Workflow tasks (xtk:workflowTask): reading gives the attribute as a list, writing sets it. */
interface XtkWorkflowTaskRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Identifier. string. */
  get "@taskIdentifier"(): XMLList;
  set "@taskIdentifier"(value: XtkText);
  /** Created on. datetime. */
  get "@creationDate"(): XMLList;
  set "@creationDate"(value: XtkDate);
  /** Foreign key of the link workflow: the id of a xtk:workflow. */
  get "@workflow-id"(): XMLList;
  set "@workflow-id"(value: XtkKey);
}

interface XtkSchemas {
  "xtk:workflowTask": XtkWorkflowTask;
}

interface XtkElements {
  "xtk:workflowTask": XtkWorkflowTaskElements;
}

interface XtkRows {
  "xtk:workflowTask": XtkWorkflowTaskRow;
}

interface XtkKeys {
  "xtk:workflowTask": "@id";
}
