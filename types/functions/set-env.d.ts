/**
 * Sets a variable of the server's environment.
 * @param name name of the variable
 * @param value its new value
 * @unverified its parameters, and how long it lasts: known by name only
 */
export declare function setEnv(name: string, value: string): void;
