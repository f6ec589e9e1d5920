/** The free name that all calls of the intermediate form are made on (see `../calls/operations.ts`). Authors may not use it. */
export const RESERVED_NAME = "__e4x";
