/**
 * Id of a schema, `"nms:recipient"`. Editors offer the declared ones, and `xtkit check` refuses a literal that is none of them. Text that is no
 * literal is not looked at: `vars.targetSchema`, `"cus:order" as string`.
 * @globalType
 */
export type XtkSchemaId = keyof XtkSchemas | (string & {});
