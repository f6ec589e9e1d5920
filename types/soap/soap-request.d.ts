import type { ClassObject } from "../engine/class-object.d.ts";

/**
 * The class of a SOAP request that the server answers.
 * @unverified seen as a global name; its members are not known
 */
export interface SoapRequest {
  /** Members that are not known. */
  readonly [member: string]: unknown;
}

/** `SoapRequest` as a name. */
export interface SoapRequestConstructor extends ClassObject {}
