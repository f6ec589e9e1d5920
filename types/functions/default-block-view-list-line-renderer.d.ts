/**
 * Draws a line of a list that shows blocks.
 * @param item what the line is about
 * @param index its place in the list
 * @param $container the element that it is drawn in
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function defaultBlockViewListLineRenderer(item: unknown, index: number, $container: unknown): unknown;
