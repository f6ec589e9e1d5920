/** Where builtins are put in place. */
export interface BuiltinHomes {
  /**
   * The object that gets what a standard object is to have.
   * @param standard a prototype, a constructor, `Math`, `JSON`, or the global object
   */
  of(standard: object): object;
}

/** The standard objects of this realm themselves. */
export const ownHomes: BuiltinHomes = { of: (standard) => standard };
