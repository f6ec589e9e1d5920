/**
 * Settings of the general part of a dashboard, made by `getSwitchableViewConf`.
 * @param viewName name of the part
 * @param viewImage its image
 * @param viewParams more settings
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getGeneralViewConf(viewName: unknown, viewImage: unknown, viewParams: unknown): unknown;
