import type { ClassObject } from "../engine/class-object.d.ts";

/**
 * The parameters of a request by name: `request.parameters.email`; undefined where the request has none of that name.
 * @context web
 */
export interface RequestParameters {
  /** A parameter of the query or of a posted form. */
  readonly [name: string]: string | undefined;
}

/**
 * `RequestParameters` as a name: they are `request.parameters`.
 * @context web
 */
export interface RequestParametersConstructor extends ClassObject {}
