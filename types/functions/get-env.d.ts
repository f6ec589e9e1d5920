/**
 * A variable of the server's environment.
 * @param name name of the variable
 * @unverified its parameters, and what it gives for a name that is not set: known by name only
 */
export declare function getEnv(name: string): string;
