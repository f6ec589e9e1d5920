/** Options of the instance, and the environment of the server. */

/**
 * The value of an option of the instance (Administration > Platform > Options).
 * @param name internal name of the option, for example `"NmsDelivery_ImageServer"`
 * @param useCache take the value from the server's cache. Default false
 * @returns text, number or Date, after the option's data type; undefined for a name that does not exist
 * @see Campaign reference, f-getOption
 */
export declare function getOption(name: string, useCache?: boolean): string | number | Date | undefined;

/**
 * Sets an option of the instance. One that does not exist is created as text, number or date and time; options of type long text and integer
 * must exist already.
 * @param name internal name of the option
 * @param value the new value
 * @param description what the option is for; `""` clears the description
 * @see Campaign reference, f-setOption
 */
export declare function setOption(name: string, value: string | number | Date, description?: string): void;

/**
 * A variable of the server's environment. On-premise only; the option `XtkSecurity_Disable_GetSetEnv` switches it off.
 * @param name name of the variable
 * @param fallback the answer for a variable that is not set
 * @unverified what it gives for a variable that is not set, without `fallback`
 * @see Campaign reference, f-getEnv
 */
export declare function getEnv(name: string, fallback?: string): string;

/**
 * Sets a variable of the server's environment. On-premise only; the option `XtkSecurity_Disable_GetSetEnv` switches it off.
 * @param name name of the variable
 * @param value its new value
 * @returns the new value
 * @unverified how long it lasts
 * @see Campaign reference, f-setEnv
 */
export declare function setEnv(name: string, value: string): string;
