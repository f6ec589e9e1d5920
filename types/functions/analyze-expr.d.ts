/**
 * Analyzes an XTK expression.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function analyzeExpr(...args: unknown[]): unknown;

/**
 * Analyzes an XTK expression, extended.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function analyzeExprEx(...args: unknown[]): unknown;
