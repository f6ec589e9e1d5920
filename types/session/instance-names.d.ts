/**
 * Name of the instance: the same as `application.instanceName`.
 * @unverified seen as a global name of a web page
 */
export declare const instanceName: string;

/**
 * Identifier of the instance's database.
 * @unverified seen as a global name of a web page
 */
export declare const databaseId: string;

/**
 * Path of the instance's folder `var`: the same as `application.instanceVarDir`.
 * @unverified seen as a global name of a web page
 */
export declare const instanceVarDir: string;

/**
 * Path of the instance's configuration: the same as `application.instanceConfDir`.
 * @unverified seen as a global name of a web page
 */
export declare const instanceConfDir: string;
