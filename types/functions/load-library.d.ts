/**
 * Runs a JavaScript library of the server in the global scope: its functions become global names.
 * It gives nothing back. Libraries of the server itself: `"xtk:shared/nl.js"` (`NL`), `"xtk:common.js"` (`Format`), `"nms:gdpr.js"`.
 * @param name an xtk:javascript entity, `"cus:common.js"`, or a path on the server, `"/nl/core/shared/nl.js"`
 * @param useCache take the library from the server's cache. Default true; false needs a login first
 * @throws for a library that does not exist or does not compile
 * @see Campaign reference, f-loadLibrary
 */
export declare function loadLibrary(name: string, useCache?: boolean): void;
