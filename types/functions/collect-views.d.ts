/**
 * Collects the views that a block of a dashboard offers. Internal, as the underscore says.
 * @param viewList the definitions of views
 * @param viewsData where what is found goes
 * @param blockName name of the block
 * @param dashboardContext what the dashboard is about
 * @param filterView which views are wanted
 * @param isOtherView whether they are views of another kind
 * @param defaultViewsLabel label of views that have none
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function _collectViews(viewList: unknown, viewsData: unknown, blockName: unknown, dashboardContext: unknown, filterView: unknown, isOtherView: unknown, defaultViewsLabel: unknown): unknown;
