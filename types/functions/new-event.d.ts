import type { XtkGeckoEvent } from "../jssp/xtk-gecko-event.d.ts";
import type { XtkIEEvent } from "../jssp/xtk-ie-event.d.ts";

/**
 * Wraps an event of the browser.
 * @param event the event; old versions of Internet Explorer have it as a global instead
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function NewEvent(event?: unknown): XtkGeckoEvent | XtkIEEvent;
