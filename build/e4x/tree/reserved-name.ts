/** The free name that all calls of the intermediate form are made on (see `../calls/operations.ts`). Authors may not use it. */
export const RESERVED_NAME = "__e4x";

/** What the names of variables start with that Node.js would not take as they are. */
export const PORTABLE_PREFIX = `${RESERVED_NAME}_`;
