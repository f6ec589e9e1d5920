/**
 * Shows a block of the page, or hides it.
 * @param blockId id of its element
 * @param disableEffect do it at once
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function showHideBlock(blockId: string, disableEffect?: boolean): unknown;
