/**
 * Makes a block of the navigation tree. Internal, as the underscore says.
 * @param universe part of the navigation
 * @param blockName name of the block
 * @param more names of variables for settings and elements of the block
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function _genNavtreeViewBlock(universe: unknown, blockName: unknown, ...more: unknown[]): unknown;
