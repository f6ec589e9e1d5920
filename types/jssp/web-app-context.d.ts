import type { XML } from "../e4x/xml.d.ts";

/**
 * The variables of a web application: they last from page to page, `ctx.vars.total = 5`. What is read is XML or text: ask `text(…)`, `num(…)`.
 * @context web
 */
export interface WebAppVariables {
  /** A variable; it is made when it is set first. */
  [name: string]: unknown;
}

/**
 * The context of a web application: an XML document with what its activities loaded, `ctx.recipient["@email"]`, and its variables.
 * @context web
 */
export type WebAppContext = XML & {
  /** The variables of the web application. */
  readonly vars: WebAppVariables;
};

/**
 * The context of the web application that runs; other pages have none.
 * @context web
 * @unverified seen in server scripts of web applications; Campaign's documentation names it in passing
 */
export declare const ctx: WebAppContext;
