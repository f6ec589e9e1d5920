import type { documentMessages } from "../../../../build/diagnostics/messages/mock/documents.ts";
import { runScript } from "../../../runtime/index.ts";
import { type Provocations, world, writing } from "../provoke.ts";

const recipient = (attributes: string, inner = ""): string =>
  writing(`<recipient xtkschema="nms:recipient" ${attributes}>${inner}</recipient>`);
const staged = (attributes: string, inner = "", method = "Ingest"): string =>
  writing(`<loyaltyStg xtkschema="cus:loyaltyStg" ${attributes}>${inner}</loyaltyStg>`, method);

export const documents: Provocations<typeof documentMessages> = {
  "unknown-attribute": recipient('emial="x"'),
  "unknown-element": recipient("", "<foldr/>"),
  "unknown-operation": recipient('_operation="isnert" email="x"'),
  "element-in-text": writing('<order xtkschema="cus:order" number="A"><note><b/></note></order>'),
  "text-beside-elements": recipient("", "text"),
  "unknown-enumeration-value": () =>
    runScript(writing('<reader xtkschema="lib:reader" id="1" kind="7"/>'), {
      campaign: world({ platform: { enumerations: "checked" } }),
    }),
  "default-not-computed": writing('<card xtkschema="cus:card"/>'),
  "record-in-use": writing('<group xtkschema="lib:group" _operation="delete" name="chess"/>'),
  "missing-xtkschema": writing("<recipient/>"),
  "wrong-root-element": writing('<customer xtkschema="nms:recipient"/>'),
  "wrong-event-element": "nms.rtEvent.PushEvent(<event/>)",
  "not-a-staging-schema": writing('<loyalty xtkschema="cus:loyalty"/>', "Ingest"),
  "staged-operation": staged('_operation="insert" points="1"'),
  "staged-link": staged("", '<recipient email="a"/>'),
  "empty-key-field": staged('_key="@id" id="" points="1"'),
  "unknown-key-field": recipient('_key="email" email="x"'),
  "missing-key-field": recipient('_key="@email" phone="x"'),
  "member-without-key": writing('<order xtkschema="cus:order" number="A"><line _operation="delete" sku="X"/></order>'),
  "other-member": writing('<recipient-collection xtkschema="nms:recipient"><folder/></recipient-collection>', "WriteCollection"),
  "empty-linked-record": recipient('id="1"', "<folder/>"),
  "key-exists": recipient('_operation="insert" id="1"'),
  "incomplete-key": recipient('_operation="update" email="x"'),
  "no-such-record": recipient('_operation="none" id="9"'),
  "no-record-to-update": () =>
    runScript(recipient('_operation="update" id="9" email="x"'), { campaign: world({ platform: { updateOfMissing: "error" } }) }),
  "missing-key": staged('points="1"', "", "IngestExt"),
  "missing-where": 'xtk.session.DeleteCollection("nms:recipient", <condition/>, false)',
};
