import type { ClassObject } from "../engine/class-object.d.ts";

/**
 * The cookies of a request: `request.cookies`.
 * @unverified that they are found by their names
 * @context web
 */
export interface Cookies {
  /** A cookie by its name. */
  readonly [name: string]: unknown;
}

/**
 * `Cookies` as a name: they are `request.cookies`.
 * @context web
 */
export interface CookiesConstructor extends ClassObject {}
