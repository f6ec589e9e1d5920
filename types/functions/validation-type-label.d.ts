/**
 * The label of what an approval is about.
 * @param type `VALIDATION_TYPE_TARGET` and the others of that prefix
 * @param sg the texts: a StringGroup
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function validationTypeLabel(type: number, sg: unknown): string;
