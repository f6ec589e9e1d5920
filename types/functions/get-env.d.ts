/**
 * A variable of the server's environment. On-premise only; the option `XtkSecurity_Disable_GetSetEnv` switches it off.
 * @param name name of the variable
 * @param fallback the answer for a variable that is not set
 * @unverified what it gives for a variable that is not set, without `fallback`
 * @see Campaign reference, f-getEnv
 */
export declare function getEnv(name: string, fallback?: string): string;
