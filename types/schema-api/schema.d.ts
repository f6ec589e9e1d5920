import type { XML } from "../e4x/xml.d.ts";
import type { XtkEntity } from "./entity.d.ts";
import type { XtkEntityFields } from "./entity-fields.d.ts";
import type { XtkSchemaMethods } from "./schema-methods.d.ts";

/**
 * The methods of a schema that has none of its own: `create`, `load` and `get`. The second argument is what documents come out as.
 * @globalType
 */
export type XtkSchema<Id extends string, XmlOut = XML> = XtkSchemaMethods<XtkEntity<XtkEntityFields<Id>>, XmlOut>;
