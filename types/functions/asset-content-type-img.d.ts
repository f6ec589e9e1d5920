/**
 * The style class of the picture for a kind of content.
 * @param userContentType the kind that the user chose; 0 leaves it to the other parameter
 * @param contentType MIME type of the content
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function assetContentTypeImg(userContentType: number, contentType: string): string;
