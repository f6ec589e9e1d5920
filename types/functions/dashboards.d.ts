/** Dashboards, the web pages of deliveries and campaigns: their blocks, views and lists. */

/**
 * Prepares a dashboard.
 * @param menuEntries entries of its menu
 * @param isInConsole whether the client console shows it
 * @returns function that draws the header
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function initDashboard(menuEntries: unknown, isInConsole: unknown): () => unknown;

/**
 * Makes a block of the navigation of a dashboard.
 * @param content what the block shows
 * @param overflowContent what it shows on demand
 * @param options settings of the block
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function dashboardNavigationBlockCreation(content: unknown, overflowContent: unknown, options: unknown): unknown;

/**
 * Makes a block of the navigation tree. Internal, as the underscore says.
 * @param universe part of the navigation
 * @param blockName name of the block
 * @param more names of variables for settings and elements of the block
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function _genNavtreeViewBlock(universe: unknown, blockName: unknown, ...more: unknown[]): unknown;

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

/**
 * Collects the actions that a dashboard offers. Internal, as the underscore says.
 * @param actions the definitions of actions
 * @param dashboardContext what the dashboard is about
 * @param defaultViewsLabel label of those that have none
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function _getAvailableActions(actions: unknown, dashboardContext: unknown, defaultViewsLabel: unknown): unknown;

/**
 * Settings of the general part of a dashboard, made by `getSwitchableViewConf`.
 * @param viewName name of the part
 * @param viewImage its image
 * @param viewParams more settings
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getGeneralViewConf(viewName: unknown, viewImage: unknown, viewParams: unknown): unknown;

/**
 * Settings of the part of a dashboard that shows reports.
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getReportViewConf(): unknown;

/**
 * Settings of a part of a dashboard that can be switched to.
 * @param viewSettings what sets the part apart
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getSwitchableViewConf(viewSettings: unknown): unknown;

/**
 * Settings of the command bar of a delivery's dashboard.
 * @param jsonParams the delivery
 * @param onRefresh what to do when it is shown anew
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function buildCommandBarConfig(jsonParams: unknown, onRefresh: unknown): unknown;

/**
 * Settings of the part of a delivery's dashboard that shows its state.
 * @param jsonParams the delivery
 * @param mode how to show it
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function buildStateContentConfig(jsonParams: unknown, mode: unknown): unknown;

/**
 * Settings of the part of a delivery's dashboard that shows its key figures.
 * @param delivery the delivery
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function deliveryKPIConfig(delivery: unknown): unknown;

/**
 * Draws a line of a list that shows blocks.
 * @param item what the line is about
 * @param index its place in the list
 * @param $container the element that it is drawn in
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function defaultBlockViewListLineRenderer(item: unknown, index: number, $container: unknown): unknown;

/**
 * How a list in a grid draws its lines by default.
 * @param rowCustomization what a page changes about a line
 * @returns function of row, index, container and list
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function defaultGridListLineRenderer(rowCustomization?: unknown): (row: unknown, index: number, container: unknown, list: unknown) => unknown;

/**
 * How a list of links that can be edited draws its lines by default.
 * @param rowCustomization what a page changes about a line
 * @returns function of row, index, container and list
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function defaultLinkEditLineRenderer(rowCustomization?: unknown): (row: unknown, index: number, container: unknown, list: unknown) => unknown;

/**
 * How a list of links draws its lines by default.
 * @param rowCustomization what a page changes about a line
 * @returns function of row, index, container and list
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function defaultLinkListLineRenderer(rowCustomization?: unknown): (row: unknown, index: number, container: unknown, list: unknown) => unknown;

/**
 * How a list of overviews draws its lines by default.
 * @param rowCustomization what a page changes about a line
 * @param noDelete leave out the command that deletes
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function defaultOverviewListLineRenderer(rowCustomization?: unknown, noDelete?: unknown): unknown;
