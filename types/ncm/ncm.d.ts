import type { XML } from "../e4x/xml.d.ts";
import type { NcmContentMethods } from "./content.d.ts";
import type { NcmPublishingMethods } from "./publishing.d.ts";

/**
 * Server methods of the content management schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
 *
 * A schema that is not here is declared in a `.d.ts` file of the project: `interface Ncm { readonly mySchema: XtkSchema<"ncm:mySchema"> }`.
 * @global ncm
 * @open
 * @see Campaign reference, p-14
 */
export interface Ncm {
  /** Contents (content management). */
  readonly content: NcmContentMethods<XML>;
  /** Publishing templates (content management). */
  readonly publishing: NcmPublishingMethods<XML>;
}
