/**
 * Goes to a view and shows the page as loading.
 * @param url address of the view
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function openView(url: string): unknown;
