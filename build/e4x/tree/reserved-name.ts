/** The free name that all calls of the intermediate form are made on (see `../calls/operations.ts`). Authors may not use it. */
export const RESERVED_NAME = "__e4x";

/** What the names of variables start with that Node.js would not take as they are. */
export const PORTABLE_PREFIX = `${RESERVED_NAME}_`;

/** The object that modules compiled for Node.js read the names of the server from: those of the run that is going on. */
export const SERVER = "__xtkit";
