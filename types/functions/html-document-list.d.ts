/**
 * The documents of an entity as an HTML list.
 * @param entity the entity
 * @param context where the list is shown: `DOC_CONTEXT_CONSOLE`, `DOC_CONTEXT_WEB` or `DOC_CONTEXT_NOTIFICATION`
 * @returns HTML
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function htmlDocumentList(entity: unknown, context: number): string;
