/**
 * The link to the mirror page of a delivery, as HTML.
 * @param delivery the delivery, E4X
 * @param context where the link is shown: `DOC_CONTEXT_CONSOLE`, `DOC_CONTEXT_WEB` or `DOC_CONTEXT_NOTIFICATION`
 * @returns HTML
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function htmlDeliveryMirrorPage(delivery: unknown, context: number): string;
