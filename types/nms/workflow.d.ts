import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:workflow: what `create`, `load` and `get` give. */
export type NmsWorkflowEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:workflow">> & XtkEntityMethods<XmlOut>;

/**
 * Helpers of workflow activities that call web services. The workflows themselves are xtk:workflow.
 * @see Campaign reference, nms:workflow
 */
export interface NmsWorkflowMethods<XmlOut> extends XtkSchemaMethods<NmsWorkflowEntity<XmlOut>, XmlOut> {
  /**
   * The calls that a web service offers.
   * @param wsdlUrl address of its WSDL
   * @see Campaign reference, sm-workflow-describeWSDL
   */
  describeWSDL(wsdlUrl: string): XmlOut;

  /**
   * Prototype of a call of a web service.
   * @param apiCallDescription one call from `describeWSDL`
   * @see Campaign reference, sm-workflow-generateSOAPCode
   */
  generateSOAPCode(apiCallDescription: XmlIn): XmlOut;

  /**
   * Adds to an activity what the schema of its survey says.
   * @param activity the activity
   * @returns the activity with the additions
   * @unverified what is added
   * @see Campaign reference, sm-workflow-readSurveySchema
   */
  readSurveySchema(activity: XmlIn): XmlOut;
}
