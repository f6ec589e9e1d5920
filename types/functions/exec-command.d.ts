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
