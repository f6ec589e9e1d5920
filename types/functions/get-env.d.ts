/**
 * A variable of the server's environment. On-premise only; the option `XtkSecurity_Disable_GetSetEnv` switches it off.
 * @param name name of the variable
 * @unverified the reference gives it a second parameter, a default for a variable that is not set; what it gives without one
 * @see Campaign reference, f-getEnv
 */
export declare function getEnv(name: string): string;
