/**
 * What the name of a class holds when scripts cannot make its objects: one object, no function. There is no `new`, and nothing to
 * compare with by `instanceof`; objects of the class come from the server's other functions.
 * @unverified seen in a list of the global names of a v7 server; what can be done with it was not tried
 */
export interface ClassObject {
  /** Text of the object. */
  toString(): string;
}
