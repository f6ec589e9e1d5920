import type { ClassObject } from "../engine/class-object.d.ts";
import type { Cookie } from "./cookie.d.ts";

/**
 * The cookies of a request: `request.cookies`.
 * @unverified that they are found by their names
 * @context web
 */
export interface Cookies {
  /** A cookie by its name; undefined where the browser sent none of that name. */
  readonly [name: string]: Cookie;
}

/**
 * `Cookies` as a name: they are `request.cookies`.
 * @context web
 */
export interface CookiesConstructor extends ClassObject {}

/**
 * The cookies of the request, `cookies["token"].value`.
 * @context web
 * @see Adobe knowledge base, KA-23342
 * @unverified seen in pages; whether every page has the name
 */
export declare const cookies: Cookies;
