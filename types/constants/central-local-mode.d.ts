/**
 * Who works on a campaign of distributed marketing, and how.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Work on a campaign of distributed marketing: centralized.
 * @context web
 */
export declare const CENTRALLOCAL_MODE_CENTRALIZED: 0;

/**
 * Work on a campaign of distributed marketing: localized, in a campaign of its own.
 * @context web
 */
export declare const CENTRALLOCAL_MODE_LOCALIZEDOP: 1;

/**
 * Work on a campaign of distributed marketing: localized, in a web page.
 * @context web
 */
export declare const CENTRALLOCAL_MODE_LOCALIZEDWEB: 2;

/**
 * Work on a campaign of distributed marketing: distributed.
 * @context web
 */
export declare const CENTRALLOCAL_MODE_DISTRIBUTED: 3;
