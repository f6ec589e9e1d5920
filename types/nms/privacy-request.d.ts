import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:privacyRequest: what `create`, `load` and `get` give. */
export type NmsPrivacyRequestEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:privacyRequest">> & XtkEntityMethods<XmlOut>;

/**
 * Privacy requests: access and deletion.
 * @see Campaign reference, nms:privacyRequest
 */
export interface NmsPrivacyRequestMethods<XmlOut> extends XtkSchemaMethods<NmsPrivacyRequestEntity<XmlOut>, XmlOut> {
  /**
   * Makes a privacy request. It needs the named right "Privacy Data Right"; the technical workflows process it.
   * @param namespaceName internal name of the namespace
   * @param reconciliationValue value that identifies the person
   * @param requestType access or deletion; the schema says a number
   * @param confirmDeletePending ask for a confirmation before data is deleted
   * @param regulation the regulation; from 20.2 (build 9178) on, and then needed
   * @returns id of the request
   * @see Campaign documentation, "Automatic Privacy request process"
   */
  CreateRequestByName(namespaceName: string, reconciliationValue: string, requestType: string | number, confirmDeletePending: boolean, regulation?: string | number): string;
}
