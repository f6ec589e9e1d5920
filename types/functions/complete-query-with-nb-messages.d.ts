/**
 * Adds the number of messages of a discussion to what a query selects.
 * @param schema id of the schema
 * @param entityId key of the entity
 * @param query the query, E4X: it is changed
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function completeQueryWithNbMessages(schema: string, entityId: number, query: unknown): unknown;
