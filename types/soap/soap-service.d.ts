import type { HttpSoapConnection } from "./http-soap-connection.d.ts";
import type { SoapMethod } from "./soap-method.d.ts";

/** The members of a SOAP service that are there before `addMethod`. */
export interface SoapServiceObject {
  /**
   * Declares a method: from then on it is a member of this object.
   * @param name name of the method
   * @param action the SOAP action, for example `"xtk:session#Logon"`
   * @param inputs name and type of each input in turn: `["sessiontoken", "string", "entity", "NLElement"]`, see `SoapType`
   * @param outputs name and type of each output in turn
   * @param requestNodeName name of the request's element, where it is not that of the method
   * @param responseNodeName name of the answer's element, where it is not that of the method with `Response`
   * @see Campaign reference, m-SoapService-addMethod
   */
  addMethod(name: string, action: string, inputs: string[], outputs: string[], requestNodeName?: string, responseNodeName?: string): void;

  /**
   * Frees what the server holds for this object.
   * @unverified seen in scripts, not in the reference
   */
  dispose(): void;
}

/** The methods of a SOAP service, as `addMethod` declares them. */
export interface SoapServiceMethods {
  /** A declared method. */
  readonly [name: string]: SoapMethod;
}

/**
 * The methods of a SOAP server.
 * @example
 * const connection = new HttpSoapConnection("https://server/nl/jsp/soaprouter.jsp");
 * const session = new SoapService(connection, "urn:xtk:session");
 * session.addMethod("GetOption", "xtk:session#GetOption", ["sessiontoken", "string", "name", "string"], ["value", "string", "type", "byte"]);
 * const [value] = session.GetOption<[string, number]>("", "XtkDatabaseId");
 * @see Campaign reference, m-SoapService-SoapService
 */
export type SoapService = SoapServiceObject & SoapServiceMethods;

/** `SoapService` as a constructor. */
export interface SoapServiceConstructor {
  /**
   * A service without methods: declare them by `addMethod`.
   * @param connection where requests go
   * @param namespace URI of the service, for Campaign `"urn:"` and the id of the schema
   * @see Campaign reference, m-SoapService-SoapService
   */
  new (connection: HttpSoapConnection, namespace: string): SoapService;

  /** The members of all services. */
  readonly prototype: SoapServiceObject;
}
