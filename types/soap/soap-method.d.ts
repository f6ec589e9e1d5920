import type { XmlIn } from "../faces/xml-in.d.ts";

/** What a SOAP method takes, by the type that `addMethod` declared for it. */
export type SoapInput = string | number | boolean | Date | XmlIn;

/**
 * A method that `addMethod` declared. Say what comes out: `session.Logon<[string, XML, string]>("", "user", "password", parameters)`.
 * @param inputs the values, in the order of the declaration
 * @returns the outputs, in the order of the declaration
 * @throws Error with the text of the SOAP fault
 */
export type SoapMethod = <Outputs extends unknown[] = unknown[]>(...inputs: SoapInput[]) => Outputs;
