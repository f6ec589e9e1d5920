import type { XML } from "../e4x/xml.d.ts";

/** `NL.ExecutionInstance`: the execution instances of transactional messages, from a control instance. */
export interface ExecutionInstance {
  /** Kind of external account: execution instance. */
  readonly MESSAGECENTER_TYPE: unknown;

  /**
   * The external account of an execution instance, with its address (`@server`), login and password.
   * @param id id of the account
   * @param type `NL.ExecutionInstance.MESSAGECENTER_TYPE`
   */
  getExtAccount(id: string | number, type: unknown): XML;

  /**
   * Logs on to an execution instance.
   * @param url its address
   * @param login name of the operator
   * @param password its password
   * @returns the tokens, for `HttpSoapConnection.addTokens`
   */
  logonRemote(url: string, login: string, password: string): { sessionToken: string; securityToken: string };
}
