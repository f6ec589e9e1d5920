/**
 * Server methods of the CRM connector schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
 *
 * A schema that is not here is declared in a `.d.ts` file of the project: `interface Crm { readonly mySchema: XtkSchema<"crm:mySchema"> }`.
 * @unverified Which schemas there are: declare those of your instance.
 * @global crm
 * @open
 * @see Campaign reference, p-14
 */
export interface Crm {}
