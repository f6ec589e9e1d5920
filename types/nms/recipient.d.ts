import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:recipient: what `create`, `load` and `get` give. */
export type NmsRecipientEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:recipient">> & XtkEntityMethods<XmlOut>;

/**
 * Recipients.
 * @see Campaign reference, nms:recipient
 */
export interface NmsRecipientMethods<XmlOut> extends XtkSchemaMethods<NmsRecipientEntity<XmlOut>, XmlOut> {
  /**
   * Adds recipients to lists, or takes them out.
   * @param groupList `<entityList><key value="1"/><where><condition expr="@id = 1"/></where></entityList>`
   * @param recipientList `<choiceList><key value="2"/><where><condition expr="@id = 2"/></where></choiceList>`
   * @param register false takes them out
   * @see Campaign reference, sm-recipient-RegisterGroup
   */
  RegisterGroup(groupList: XmlIn, recipientList: XmlIn, register: boolean): void;
}
