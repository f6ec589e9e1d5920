/** What a script asks of the server it runs on: libraries, commands, identifiers, time to wait. */

/**
 * Runs a JavaScript library of the server in the global scope: its functions become global names.
 * It gives nothing back. Libraries of the server itself: `"xtk:shared/nl.js"` (`NL`), `"xtk:common.js"` (`Format`), `"nms:gdpr.js"`.
 * @param name an xtk:javascript entity, `"cus:common.js"`, or a path on the server, `"/nl/core/shared/nl.js"`
 * @param useCache take the library from the server's cache. Default true; false needs a login first
 * @throws for a library that does not exist or does not compile
 * @see Campaign reference, f-loadLibrary
 */
export declare function loadLibrary(name: string, useCache?: boolean): void;

/**
 * Runs a JavaScript library of the server, for debugging. Gone since the releases of 2023.
 * @param name as in `loadLibrary`
 * @deprecated Use loadLibrary.
 */
export declare function loadLibraryDebug(name: string): void;

/**
 * Runs a command of the operating system and waits for it. On-premise only. The operator needs the right `createProcess`, and the installation
 * blocks some commands, shells and download tools among them.
 * @param command the command with its arguments
 * @param noThrow give the exit code instead of throwing when it is not 0. Default false
 * @returns exit code and standard output
 * @throws for a command that cannot run, that is blocked or, unless `noThrow`, whose exit code is not 0
 * @see Campaign reference, f-execCommand
 */
export declare function execCommand(command: string, noThrow?: boolean): [exitCode: number, stdout: string];

/**
 * A new unique identifier.
 * @returns 36 characters, upper case, with hyphens
 * @see Campaign reference, f-getUUID
 */
export declare function getUUID(): string;

/**
 * Stops the script for a while. It blocks a process of the server: to wait longer use a Wait or Scheduler activity.
 * @param milliseconds how long
 * @see Campaign reference, f-sleep
 */
export declare function sleep(milliseconds: number): void;
