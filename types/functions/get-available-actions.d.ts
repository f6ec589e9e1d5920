/**
 * Collects the actions that a dashboard offers. Internal, as the underscore says.
 * @param actions the definitions of actions
 * @param dashboardContext what the dashboard is about
 * @param defaultViewsLabel label of those that have none
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function _getAvailableActions(actions: unknown, dashboardContext: unknown, defaultViewsLabel: unknown): unknown;
