/* Generated from types/schemas/builtin/nms-delivery.xml: do not edit, `npm run declarations` makes it. A field of your own is an interface of the same name in another file. */

/** Deliveries (nms:delivery): the attributes of a document. */
interface NmsDelivery {
  /** Primary key. */
  id?: XtkKey;
  /** Internal name. string of at most 64 characters; required in forms. */
  internalName?: XtkText;
  /** Label. string of at most 128 characters. */
  label?: XtkText;
  /** State, from 45 on past its preparation. short. */
  state?: XtkNumber;
  /** Status. short. */
  status?: XtkNumber;
  /** Proof. boolean. */
  FCP?: XtkBoolean;
  /** Template. boolean. */
  isModel?: XtkBoolean;
  /** Channel, 0 for email. byte. */
  messageType?: XtkNumber;
  /** Mode. byte. */
  deliveryMode?: XtkNumber;
  /** Kind of job. byte. */
  jobType?: XtkNumber;
  /** Shipped with the product. boolean. */
  builtIn?: XtkBoolean;
  /** Priority. byte. */
  priority?: XtkNumber;
  /** Sandbox status. byte. */
  sandboxStatus?: XtkNumber;
  /** Created on. datetime. */
  created?: XtkDate;
  /** Modified on. datetime. */
  lastModified?: XtkDate;
  /** Foreign key of the link folder: the id of a xtk:folder. */
  "folder-id"?: XtkKey;
  /** Foreign key of the link mapping: the id of a nms:deliveryMapping. */
  "mapping-id"?: XtkKey;
  /** Foreign key of the link typology: the id of a nms:typology. */
  "typology-id"?: XtkKey;
  /** Foreign key of the link operation: the id of a nms:operation. */
  "operation-id"?: XtkKey;
  /** Foreign key of the link workflow: the id of a xtk:workflow. */
  "workflow-id"?: XtkKey;
  /** Foreign key of the link folderProcess: the id of a xtk:folder. */
  "folderProcess-id"?: XtkKey;
  /** Foreign key of the link createdBy: the id of a xtk:operator. */
  "createdBy-id"?: XtkKey;
  /** Foreign key of the link modifiedBy: the id of a xtk:operator. */
  "modifiedBy-id"?: XtkKey;
}

/** Deliveries (nms:delivery): the elements: links, collections, groups of fields. */
interface NmsDeliveryElements {
  /** Properties: a group of fields. */
  properties?: XtkStructure<NmsDeliveryProperties>;
  /** Indicators: a group of fields. */
  indicators?: XtkStructure<NmsDeliveryIndicators>;
  /** Validation: a group of fields. */
  validation?: XtkStructure<NmsDeliveryValidation>;
  /** Schedule: a group of fields. */
  scheduling?: XtkStructure<NmsDeliveryScheduling>;
  /** Folder: a xtk:folder. */
  folder?: XtkLink<"xtk:folder">;
  /** Target mapping: a nms:deliveryMapping. */
  mapping?: XtkLink<"nms:deliveryMapping">;
  /** Typology: a nms:typology. */
  typology?: XtkLink<"nms:typology">;
  /** Campaign: a nms:operation. */
  operation?: XtkLink<"nms:operation">;
  /** Workflow: a xtk:workflow. */
  workflow?: XtkLink<"xtk:workflow">;
  /** Folder of execution: a xtk:folder. */
  folderProcess?: XtkLink<"xtk:folder">;
  /** Created by: a xtk:operator. */
  createdBy?: XtkLink<"xtk:operator">;
  /** Modified by: a xtk:operator. */
  modifiedBy?: XtkLink<"xtk:operator">;
}

/** Deliveries (nms:delivery), properties: the attributes. */
interface NmsDeliveryProperties {
  /** Messages to send. long. */
  toDeliver?: XtkNumber;
  /** Targeted. long. */
  totalTarget?: XtkNumber;
  /** Rejected. long. */
  reject?: XtkNumber;
  /** Key of the delivery on the mid-sourcing server. string. */
  midRemoteId?: XtkText;
}

/** Deliveries (nms:delivery), indicators: the attributes. */
interface NmsDeliveryIndicators {
  /** Delivered. long. */
  success?: XtkNumber;
  /** Failed. long. */
  error?: XtkNumber;
  /** New in quarantine. long. */
  newQuarantine?: XtkNumber;
  /** Clicks. long. */
  recipientClick?: XtkNumber;
  /** People who clicked. long. */
  personClick?: XtkNumber;
  /** Estimated opens. long. */
  estimatedRecipientOpen?: XtkNumber;
  /** Estimated share of opens. double. */
  estimatedRecipientOpenRatio?: XtkNumber;
}

/** Deliveries (nms:delivery), validation: the attributes. */
interface NmsDeliveryValidation {
  /** Sandbox mode. byte. */
  sandboxMode?: XtkNumber;
}

/** Deliveries (nms:delivery), scheduling: the attributes. */
interface NmsDeliveryScheduling {
  /** Date of contact. datetime. */
  contactDate?: XtkDate;
}

/** Deliveries (nms:delivery): reading gives the attribute as a list, writing sets it. */
interface NmsDeliveryRow {
  /** Primary key. */
  get "@id"(): XMLList;
  set "@id"(value: XtkKey);
  /** Internal name. string of at most 64 characters; required in forms. */
  get "@internalName"(): XMLList;
  set "@internalName"(value: XtkText);
  /** Label. string of at most 128 characters. */
  get "@label"(): XMLList;
  set "@label"(value: XtkText);
  /** State, from 45 on past its preparation. short. */
  get "@state"(): XMLList;
  set "@state"(value: XtkNumber);
  /** Status. short. */
  get "@status"(): XMLList;
  set "@status"(value: XtkNumber);
  /** Proof. boolean. */
  get "@FCP"(): XMLList;
  set "@FCP"(value: XtkBoolean);
  /** Template. boolean. */
  get "@isModel"(): XMLList;
  set "@isModel"(value: XtkBoolean);
  /** Channel, 0 for email. byte. */
  get "@messageType"(): XMLList;
  set "@messageType"(value: XtkNumber);
  /** Mode. byte. */
  get "@deliveryMode"(): XMLList;
  set "@deliveryMode"(value: XtkNumber);
  /** Kind of job. byte. */
  get "@jobType"(): XMLList;
  set "@jobType"(value: XtkNumber);
  /** Shipped with the product. boolean. */
  get "@builtIn"(): XMLList;
  set "@builtIn"(value: XtkBoolean);
  /** Priority. byte. */
  get "@priority"(): XMLList;
  set "@priority"(value: XtkNumber);
  /** Sandbox status. byte. */
  get "@sandboxStatus"(): XMLList;
  set "@sandboxStatus"(value: XtkNumber);
  /** Created on. datetime. */
  get "@created"(): XMLList;
  set "@created"(value: XtkDate);
  /** Modified on. datetime. */
  get "@lastModified"(): XMLList;
  set "@lastModified"(value: XtkDate);
  /** Foreign key of the link folder: the id of a xtk:folder. */
  get "@folder-id"(): XMLList;
  set "@folder-id"(value: XtkKey);
  /** Foreign key of the link mapping: the id of a nms:deliveryMapping. */
  get "@mapping-id"(): XMLList;
  set "@mapping-id"(value: XtkKey);
  /** Foreign key of the link typology: the id of a nms:typology. */
  get "@typology-id"(): XMLList;
  set "@typology-id"(value: XtkKey);
  /** Foreign key of the link operation: the id of a nms:operation. */
  get "@operation-id"(): XMLList;
  set "@operation-id"(value: XtkKey);
  /** Foreign key of the link workflow: the id of a xtk:workflow. */
  get "@workflow-id"(): XMLList;
  set "@workflow-id"(value: XtkKey);
  /** Foreign key of the link folderProcess: the id of a xtk:folder. */
  get "@folderProcess-id"(): XMLList;
  set "@folderProcess-id"(value: XtkKey);
  /** Foreign key of the link createdBy: the id of a xtk:operator. */
  get "@createdBy-id"(): XMLList;
  set "@createdBy-id"(value: XtkKey);
  /** Foreign key of the link modifiedBy: the id of a xtk:operator. */
  get "@modifiedBy-id"(): XMLList;
  set "@modifiedBy-id"(value: XtkKey);
}

interface XtkSchemas {
  "nms:delivery": NmsDelivery;
}

interface XtkElements {
  "nms:delivery": NmsDeliveryElements;
}

interface XtkRows {
  "nms:delivery": NmsDeliveryRow;
}

interface XtkKeys {
  "nms:delivery": "@id" | "@internalName";
}
