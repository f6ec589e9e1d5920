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
