import type { HttpServletRequest } from "../jssp/http-servlet-request.d.ts";

/**
 * The JavaScript tag that tracks a web page. Print it unescaped: `<%== generateTrackingTag(request) %>`. JSSP pages and web applications only.
 * @param request the request that the page answers
 * @param tagId name of the tag. Default: made from the path of the page
 * @param folder internal name of the folder that holds the tag. Default: that of the web tracking tags
 * @returns script to include
 * @context web
 * @see Campaign reference, f-generateTrackingTag
 */
export declare function generateTrackingTag(request: HttpServletRequest, tagId?: string, folder?: string): string;
