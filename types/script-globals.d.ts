/**
 * Global names of the server that Node.js and newer libraries have too, with another meaning: for scripts alone, not for their tests.
 *
 * Generated from the modules of this folder by `npm run declarations`: do not edit.
 */

export {};
