/**
 * The attributes that keys of the built-in schemas are made of: a document of such a schema that has none of them names no record. A key may
 * also be the foreign key of a link.
 */
const KEY_FIELD = /^(?:id|uuid|name|internalName|namespace|code|messageId)$|-id$/;

/** Whether an attribute may be what a record of a built-in schema is found by. */
export function isKeyField(name: string): boolean {
  return KEY_FIELD.test(name);
}

/** Whether a schema is one of Adobe's, whose keys are known. */
export function isBuiltInSchema(id: string): boolean {
  return /^(?:nms|xtk|ncm|nl):/.test(id);
}
