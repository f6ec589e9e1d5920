/**
 * Server methods of the core schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
 *
 * A schema that is not here is declared in a `.d.ts` file of the project: `interface Nl { readonly mySchema: XtkSchema<"nl:mySchema"> }`.
 * @unverified Which schemas there are: declare those of your instance.
 * @global nl
 * @open
 * @see Campaign reference, p-14
 */
export interface Nl {}
