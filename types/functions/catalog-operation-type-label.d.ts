/**
 * The label of a kind of campaign in the catalog of distributed marketing.
 * @param type the kind
 * @param sharedMode how the campaign is shared, as in `CENTRALLOCAL_MODE_CENTRALIZED` and the others of that prefix
 * @param sg the texts: a StringGroup. Default: those of the page
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function catalogOperationTypeLabel(type: number, sharedMode: number, sg?: unknown): string;
