import type { BaseNode } from "estree";
import type { XMLEscape, XMLName } from "../tree/nodes.ts";

/** In Babel's tree, a static name in a selector: the `a` of `x.@a`, `x..a`, `ns::a`. No variable, so no Identifier. */
export interface XMLIdentifier extends BaseNode {
  /** What kind of node it is. */
  type: "XMLIdentifier";
  /** The name. */
  name: string;
}

/** In Babel's tree, a name in a tag that is put together: `_{n}`, `p:{t}`. XMLName is text there. */
export interface XMLCompositeName extends BaseNode {
  /** What kind of node it is. */
  type: "XMLCompositeName";
  /** Its pieces. */
  contents: (XMLName | XMLEscape)[];
}
