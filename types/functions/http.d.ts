/** HTTP: a text from a URL. `HttpClientRequest` is a class of its own. */

/**
 * Fetches a text from a URL by GET and waits for it. Its encoding is the one that the response says (Content-Type). The server's configuration must
 * permit the URL. For other methods, headers and status codes take `HttpClientRequest`.
 * @param url the address
 * @param timeout how long a connection may take to come about
 * @returns the body of the response
 * @throws for a status other than 200, a failed transfer, a connection that takes too long or a URL that is not permitted
 * @see Campaign reference, f-getUrl
 * @unverified the unit of `timeout`
 */
export declare function getUrl(url: string, timeout?: number): string;

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
