/**
 * Adds the security token to a URL.
 * @param url the address
 * @param securityToken the token
 * @param always add it whatever the address is
 * @returns the address with the token
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function addSecurityToken(url: string, securityToken?: string, always?: boolean): string;
