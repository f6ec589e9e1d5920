import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:extAccount: what `create`, `load` and `get` give. */
export type NmsExtAccountEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:extAccount">> & XtkEntityMethods<XmlOut>;

/**
 * External accounts.
 * @see Campaign reference, nms:extAccount
 */
export interface NmsExtAccountMethods<XmlOut> extends XtkSchemaMethods<NmsExtAccountEntity<XmlOut>, XmlOut> {
  /**
   * Tests the connection of an external account.
   * @param type kind of account
   * @param options options as the account holds them
   * @returns what the connection says of itself
   * @throws when there is no connection
   */
  TestAccount(type: number, active: boolean, server: string, account: string, password: string, port: string, options: string, name: string, oauth: boolean, azureTenant: string, clientId: string, clientSecret: string, redirectUrl: string): [server: string, dbmsVersion: string, warehouse: string, testDuration: string];

  /**
   * Prepares an external account for an execution instance; its password is set afterwards.
   * @unverified what the second argument says: one script was seen that passes 1
   */
  InitializeExecutionInstanceAccount(extAccountId: string | number, mode: number): void;

  /** Brings the workflow up to date that collects events from an execution instance. */
  UpdateMCSynchWkf(extAccountId: string | number): void;
}
