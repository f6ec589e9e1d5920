import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkPersistEntityMethods, XtkPersistMethods } from "./persist.d.ts";

/** What `xtk.session.create` gives: only the methods of xtk:persist. */
export type XtkSessionEntity<XmlOut> = Pick<XtkPersistEntityMethods<XmlOut>, "NewInstance" | "Duplicate" | "Load" | "LoadIfExists" | "Store" | "Remove">;

/**
 * Reading and writing records, sessions, options, passwords. Writing comes from the interface xtk:persist.
 * @see Campaign reference, xtk:session and xtk:persist
 */
export interface XtkSessionMethods<XmlOut> extends XtkPersistMethods<XmlOut> {
  /**
   * An object with the methods of xtk:session that are not static. A session is no record: there is nothing to load.
   * @param content the content of the entity
   */
  create(content?: XmlIn): XtkSessionEntity<XmlOut>;

  /**
   * Retrieves data by a query from tables whose schema says `lookup="true"` (v8 Enterprise only). Named in pre-release documentation of 2021; no
   * signature was ever published.
   * @param query `<queryDef schema operation="select">`
   * @returns the rows
   * @unverified Try it on your instance before relying on it: a session schema of 2022 does not have the method.
   */
  Lookup(query: XmlIn): XmlOut;

  /**
   * Opens a session for another operator. Scripts of the server are logged on already.
   * @param parameters `<parameters/>`, or with the attribute `rememberMe`
   * @throws for a wrong login or password
   */
  Logon(login: string, password: string, parameters: XmlIn): [sessionToken: string, sessionInfo: XmlOut, securityToken: string];

  /**
   * Opens a session by a bearer token (IMS).
   * @throws for a token that is not valid
   */
  BearerTokenLogon(token: string): [sessionToken: string, sessionInfo: XmlOut, securityToken: string];

  /** The current operator: `<userInfo>` with login, rights and groups. */
  GetUserInfo(): XmlOut;

  /** Closes the session. */
  Logoff(): void;

  /** Closes a session by its id. Administrators only. */
  KillSession(id: string): void;

  /** Makes the server read the rights of operators anew. Administrators only. */
  ClearUserContextCache(): void;

  /**
   * Does nothing: succeeds where the session is valid.
   * @throws when it is not
   */
  TestCnx(): void;

  /**
   * Changes the password of the current operator.
   * @throws for a wrong old password
   */
  ChangePassword(oldPassword: string, newPassword: string): void;

  /** The time of the server. */
  GetServerTime(): Date;

  /** Stops the server. Administrators only. */
  ServerShutdown(): void;

  /**
   * An option of the instance, as text. The function `getOption` gives the typed value.
   * @returns the value and its type: 3 integer, 5 number, 6 text, 7 date and time, 12 long text; `["", 0]` when there is no such option
   */
  GetOption(name: string): [value: string, type: number];

  /**
   * Takes new ids from the sequence of the application, for records that are written afterwards.
   * @param count how many
   * @returns ids with commas between
   */
  GetNewIds(count: number): string;

  /**
   * Takes new ids from a sequence of its own.
   * @param count how many
   * @param sequence name of the sequence
   * @returns ids with commas between
   */
  GetNewIdsEx(count: number, sequence: string): string;

  /**
   * Facts about the connection to the database.
   * @see Campaign reference, sm-session-GetCnxInfo
   */
  GetCnxInfo(): XmlOut;

  /**
   * Brings a value into the form that a data policy asks for, a phone number or an email address for example.
   * @param dataPolicy name of the policy as in the `dataPolicy` of a schema's attribute
   */
  FormatDataPolicy(dataPolicy: string, value: string): string;

  /**
   * Encrypts a text with the key of the instance.
   * @deprecated Use `EncryptPassword`.
   * @unverified The reference names no replacement; this one is taken from the names.
   */
  Encrypt(text: string): string;

  /** Encrypts an encrypted password anew, with the current method. */
  ReEncryptPassword(text: string): string;

  /** Encrypts a password as external accounts hold it. */
  EncryptPassword(text: string): string;

  /**
   * Encrypts a text with the key of the server.
   * @deprecated Use `EncryptStringWithServerPassword`.
   */
  EncryptServerPassword(text: string): string;

  /**
   * Encrypts a text with the key of the server, by AES-GCM.
   * @unverified Builds with AES-GCM only; parameters and result are taken from `EncryptServerPassword`.
   */
  EncryptStringWithServerPassword(text: string): string;

  /** A hash of a password. */
  HashPassword(text: string): string;

  /**
   * A built-in entity as delivered and as it is now.
   * @param pk type and name, `"xtk:form|nms:recipient"`
   */
  Diff(pk: string): [original: XmlOut, current: XmlOut];

  /** The client id of the technical account. Administrators only. */
  GetTAClientId(): string;
}
