import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of ncm:publishing: what `create`, `load` and `get` give. */
export type NcmPublishingEntity<XmlOut> = XtkEntity<XtkEntityFields<"ncm:publishing">> & XtkEntityMethods<XmlOut>;

/**
 * Publishing templates: what becomes of a content (content management).
 * @see Campaign reference, ncm:publishing
 */
export interface NcmPublishingMethods<XmlOut> extends XtkSchemaMethods<NcmPublishingEntity<XmlOut>, XmlOut> {
  /**
   * Output of a content.
   * @param publishingId id of the publishing template, for example `"cus:newsletter"`
   * @param modelName name of the transformation in it, for example `"html"`
   * @param content the content, an element of the template's schema
   * @returns the format and the text
   * @see Campaign reference, sm-publishing-Transform
   */
  Transform(publishingId: string, modelName: string, content: XmlIn): [format: string, result: string];

  /**
   * As `Transform`, for a stored content.
   * @see Campaign reference, sm-publishing-TransformFromId
   */
  TransformFromId(publishingId: string, modelName: string, contentId: string | number): [format: string, result: string];

  /**
   * Output of a stored content by a JavaScript template, without a publishing template.
   * @unverified Parameters and result: taken from `TransformJavaScriptDOM`.
   * @see Campaign reference, ncm:publishing
   */
  TransformJavaScript(source: string, format: string, contentId: string | number): string;

  /**
   * As `TransformJavaScript`; the template sees the content as DOM, as the name says.
   * @param source text of the template
   * @param format format of the output
   * @see Campaign reference, sm-publishing-TransformJavaScriptDOM
   */
  TransformJavaScriptDOM(source: string, format: string, contentId: string | number): string;

  /**
   * Output of a stored content by a style sheet, without a publishing template.
   * @param source text of the style sheet
   * @param namespace where relative `xsl:import` look
   * @param format format of the output
   * @see Campaign reference, sm-publishing-TransformXSLT
   */
  TransformXSLT(source: string, namespace: string, format: string, contentId: string | number): string;

  /**
   * Checks a JavaScript template.
   * @throws Error when it is wrong
   * @unverified Parameters are not known.
   * @see Campaign reference, ncm:publishing
   */
  CheckJavaScript(...args: unknown[]): void;

  /**
   * Checks a style sheet.
   * @param source its text
   * @param namespace where relative `xsl:import` look
   * @throws Error when it is wrong
   * @see Campaign reference, sm-publishing-CheckXSLT
   */
  CheckXSLT(source: string, namespace: string): void;

  /**
   * Makes the content of a delivery.
   * @param scenarioId id of the delivery template
   * @see Campaign reference, sm-publishing-GenerateForDelivery
   */
  GenerateForDelivery(contentId: string | number, scenarioId: string | number): XmlOut;

  /**
   * Generates a stored content and publishes it.
   * @param id id of the content
   * @param publishingDir folder of the files
   * @returns list of the files
   * @see Campaign reference, sm-publishing-GenerateFromId
   */
  GenerateFromId(id: string | number, publishingDir: string): string;

  /**
   * Generates contents and publishes them.
   * @param contentList the selection
   * @see Campaign reference, sm-publishing-GenerateFromSel
   */
  GenerateFromSel(contentList: XmlIn): void;

  /**
   * Reads contents by a list of ids.
   * @unverified Parameters and result are not known.
   * @see Campaign reference, ncm:publishing
   */
  LoadContent(...args: unknown[]): unknown;
}
