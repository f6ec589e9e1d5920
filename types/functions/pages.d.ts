/** Web pages: what they print, their captchas and tracking, and the parts that their scripts show and hide. */

import type { HttpServletRequest } from "../jssp/http-servlet-request.d.ts";
import type { XtkGeckoEvent } from "../jssp/xtk-gecko-event.d.ts";
import type { XtkIEEvent } from "../jssp/xtk-ie-event.d.ts";

/**
 * Writes to the page that is being made (JSSP pages and templates only).
 * @param text pieces, one after the other
 * @unverified seen in server scripts; whether it escapes markup is not documented
 * @context web
 */
export declare function write(...text: unknown[]): void;

/**
 * Writes to the page that is being made and ends the line (JSSP pages and templates only).
 * @param text pieces, one after the other
 * @unverified seen in server scripts; whether it escapes markup is not documented
 * @context web
 */
export declare function writeln(...text: unknown[]): void;

/**
 * Writes to the page that is being made, without escaping (JSSP pages and templates only).
 * @param text pieces, one after the other
 * @context web
 * @unverified that it does not escape is told from its name
 */
export declare function writeraw(...text: unknown[]): void;

/**
 * A new captcha. Its picture is `/nms/jsp/captcha.jsp?captchaID=…`; the page sends the identifier along in a hidden field. Web applications and
 * JSSP pages only.
 * @returns identifier of the captcha
 * @context web
 * @see Campaign documentation, "Scripting and coding guidelines"
 */
export declare function CaptchaIDGen(): string;

/**
 * Whether a visitor typed what the picture of a captcha shows. Web applications and JSSP pages only.
 * @param captchaId what `CaptchaIDGen` gave
 * @param value what the visitor typed
 * @context web
 * @see Campaign documentation, "Scripting and coding guidelines"
 */
export declare function CaptchaValidate(captchaId: string, value: string): boolean;

/**
 * The JavaScript tag that tracks a web page. Print it unescaped: `<%== generateTrackingTag(request) %>`. JSSP pages and web applications only.
 * @param request the request that the page answers
 * @param tagId name of the tag. Default: made from the path of the page
 * @param folder internal name of the folder that holds the tag. Default: that of the web tracking tags
 * @returns script to include
 * @context web
 * @see Campaign reference, f-generateTrackingTag
 */
export declare function generateTrackingTag(request: HttpServletRequest, tagId?: string, folder?: string): string;

/**
 * Whether the page is shown in the client console, which a cookie tells.
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function isNeolaneConsole(): unknown;

/**
 * Wraps an event of the browser.
 * @param event the event; old versions of Internet Explorer have it as a global instead
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function NewEvent(event?: unknown): XtkGeckoEvent | XtkIEEvent;

/**
 * The object of the web library behind an element of the page.
 * @param htmlObject the element
 * @returns null for no element
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function findXtkObject(htmlObject: unknown): unknown;

/**
 * Goes to a view and shows the page as loading.
 * @param url address of the view
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function openView(url: string): unknown;

/**
 * Shows a block of the page, or hides it.
 * @param blockId id of its element
 * @param disableEffect do it at once
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function showHideBlock(blockId: string, disableEffect?: boolean): unknown;

/**
 * Shows the filters of the page's list, or hides them.
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function showHideFilterContainer(): unknown;

/**
 * Takes the filters of a list back and loads it again.
 * @param list the list
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function resetFilters(list: unknown): unknown;

/**
 * How much height a page has left below its headers.
 * @param epsilon height to leave free. Default 0
 * @returns pixels, one should think
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getUsableVerticalSpace(epsilon?: number): number;
