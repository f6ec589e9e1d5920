/**
 * The value at an XPath of a node.
 * @param node the node
 * @param xpath where the value is
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getValue(node: unknown, xpath: string): unknown;
