/* Generated from types/schemas/builtin/xtk-workflowEvent.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Workflow events (xtk:workflowEvent): the attributes of a document. */
interface XtkWorkflowEvent {
  /** Primary key. */
  id?: XtkKey;
  /** Identifier. string. */
  eventIdentifier?: XtkText;
  /** Processed on. datetime. */
  processingDate?: XtkDate;
  /** Foreign key of the link workflow: the id of a xtk:workflow. */
  "workflow-id"?: XtkKey;
}

/** Workflow events (xtk:workflowEvent): the elements: links, collections, groups of fields. */
interface XtkWorkflowEventElements {
  /** Workflow: a xtk:workflow. */
  workflow?: XtkLink<"xtk:workflow">;
}

/** Workflow events (xtk:workflowEvent): reading gives the attribute as a list, writing sets it. */
interface XtkWorkflowEventRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Identifier. string. */
  get "@eventIdentifier"(): XMLList;
  set "@eventIdentifier"(value: XtkText);
  /** Processed on. datetime. */
  get "@processingDate"(): XMLList;
  set "@processingDate"(value: XtkDate);
  /** Foreign key of the link workflow: the id of a xtk:workflow. */
  get "@workflow-id"(): XMLList;
  set "@workflow-id"(value: XtkKey);
}

interface XtkSchemas {
  "xtk:workflowEvent": XtkWorkflowEvent;
}

interface XtkElements {
  "xtk:workflowEvent": XtkWorkflowEventElements;
}

interface XtkRows {
  "xtk:workflowEvent": XtkWorkflowEventRow;
}

interface XtkKeys {
  "xtk:workflowEvent": "@id";
}
