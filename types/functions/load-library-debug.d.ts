/**
 * Runs a JavaScript library of the server, for debugging. Gone since the releases of 2023.
 * @param name as in `loadLibrary`
 * @deprecated Use loadLibrary.
 */
export declare function loadLibraryDebug(name: string): void;
