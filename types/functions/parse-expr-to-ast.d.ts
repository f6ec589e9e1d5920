/**
 * Parses an XTK expression into a syntax tree.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function parseExprToAST(...args: unknown[]): unknown;

/**
 * Parses an XTK expression into a syntax tree, extended.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function parseExprToASTEx(...args: unknown[]): unknown;
