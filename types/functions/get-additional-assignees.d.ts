/**
 * The further people that an approval is assigned to.
 * @param parameter settings of the approval, E4X with `assignee` elements
 * @returns their names or keys in one text
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getAdditionalAssignees(parameter: unknown): string;
