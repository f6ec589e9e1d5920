import type { FriendlyValue } from "../values/friendly.ts";

/** A SOAP call that a script makes. */
export interface SoapRequest {
  /** Of the connection. */
  url: string;
  /** SOAPAction, `xtk:session#Logon`. */
  action: string;
  /** The method's name in the script. */
  method: string;
  /** Namespace of the service, `urn:xtk:session`. */
  namespace: string;
  /** By name, those of `addTokens` included. */
  headers: Record<string, string>;
  /** The inputs by name. */
  inputs: Record<string, FriendlyValue>;
}

/** Stands in for a SOAP service: gives its outputs by name. What it throws is the fault that the script gets. */
export type SoapHandler = (request: SoapRequest) => Record<string, FriendlyValue> | void;
