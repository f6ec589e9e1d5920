/**
 * Whether a value can be the local name of an element or attribute: no prefix, no space, no digit first.
 * @param value a name as text or QName
 * @see ECMA-357 13.1.2.1
 */
export declare function isXMLName(value: unknown): boolean;
