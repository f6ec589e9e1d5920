/**
 * Sets a variable of the server's environment. On-premise only; the option `XtkSecurity_Disable_GetSetEnv` switches it off.
 * @param name name of the variable
 * @param value its new value
 * @returns the new value
 * @unverified how long it lasts
 * @see Campaign reference, f-setEnv
 */
export declare function setEnv(name: string, value: string): string;
