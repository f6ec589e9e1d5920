/**
 * Deletes a web application with its texts: the method DeleteWebApp of nms:webApp.
 * @param webAppId key of the web application
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function nms_webApp_DeleteWebApp(webAppId: string): unknown;
