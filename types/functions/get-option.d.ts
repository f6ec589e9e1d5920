/**
 * The value of an option of the instance (Administration > Platform > Options).
 * @param name internal name of the option, for example `"NmsDelivery_ImageServer"`
 * @param useCache take the value from the server's cache. Default false
 * @returns text, number or Date, after the option's data type; undefined for a name that does not exist
 * @see Campaign reference, f-getOption
 */
export declare function getOption(name: string, useCache?: boolean): string | number | Date | undefined;
