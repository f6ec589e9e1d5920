import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:operation: what `create`, `load` and `get` give. */
export type NmsOperationEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:operation">> & XtkEntityMethods<XmlOut>;

/**
 * Marketing campaigns.
 * @see Campaign reference, nms:operation
 */
export interface NmsOperationMethods<XmlOut> extends XtkSchemaMethods<NmsOperationEntity<XmlOut>, XmlOut> {
  /**
   * Asks for the start of a workflow of a campaign.
   * @see Campaign reference, sm-operation-StartWorkflow
   */
  StartWorkflow(workflowId: string | number): void;

  /**
   * Starts the main delivery of a campaign.
   * @see Campaign reference, sm-operation-StartDelivery
   */
  StartDelivery(deliveryId: string | number): void;

  /**
   * Completes a delivery that is made inside a campaign.
   * @param parameter the context of the campaign
   * @returns the delivery
   * @see Campaign reference, sm-operation-CompleteDeliveryOperation
   */
  CompleteDeliveryOperation(delivery: XmlIn, parameter: XmlIn): XmlOut;

  /**
   * Completes a task that is made inside a campaign.
   * @param parameter the context of the campaign
   * @returns the task
   * @see Campaign reference, sm-operation-CompleteTaskOperation
   */
  CompleteTaskOperation(task: XmlIn, parameter: XmlIn): XmlOut;

  /**
   * Completes the schedule of a campaign.
   * @param periodCovered the period; the reference does not name its type
   * @param frequency how often
   * @param input what is completed
   * @returns the completed element
   * @unverified how the period is passed
   * @see Campaign reference, sm-operation-CompleteOperationPlanning
   */
  CompleteOperationPlanning(periodCovered: unknown, frequency: string, input: XmlIn): XmlOut;

  /**
   * The date by which an approval is expected.
   * @param parameter the settings
   * @see Campaign reference, sm-operation-CalculateExpectedValidationDate
   */
  CalculateExpectedValidationDate(parameter: XmlIn): Date;

  /**
   * The date of the next reminder.
   * @param lastReminderDate of the reminder before
   * @param expectedDate by which the approval is expected
   * @param parameter the settings
   * @returns empty when there is none
   * @see Campaign reference, sm-operation-CalculateNextReminderDate
   */
  CalculateNextReminderDate(lastReminderDate: Date, expectedDate: Date, parameter: XmlIn): Date;

  /**
   * Cancels a campaign.
   * @see Campaign reference, sm-operation-Cancel
   */
  Cancel(operationId: string | number, comment: string): void;

  /**
   * Whether the current operator may approve a delivery.
   * @param validation settings of the approval
   * @param ownerId id of the owner
   * @param type kind of approval, as for `DeliveryValidation`
   * @see Campaign reference, sm-operation-CheckValidationAccess
   */
  CheckValidationAccess(validation: XmlIn, ownerId: string | number, type: number): boolean;

  /**
   * Makes a campaign as the wizard does.
   * @param operation settings of the campaign
   * @see Campaign reference, sm-operation-CreateOperationFromModel
   */
  CreateOperationFromModel(operation: XmlIn): void;

  /**
   * Makes a campaign from a template.
   * @param modelId id of the template
   * @param operationPlanning label and schedule: `<operation label="…"/>`
   * @returns id of the campaign
   * @see Campaign reference, sm-operation-CreateOperationFromModelId
   */
  CreateOperationFromModelId(modelId: string | number, operationPlanning: XmlIn): number;

  /**
   * Makes a workflow inside a campaign, from a template.
   * @param modelId id of the template of the workflow
   * @param operationPlanning the campaign
   * @returns id of the workflow
   * @see Campaign reference, sm-operation-CreateWorkflowFromModelId
   */
  CreateWorkflowFromModelId(modelId: string | number, operationPlanning: XmlIn): number;

  /**
   * Approves or rejects a delivery of a campaign.
   * @param type 0 target, 1 content, 2 budget, 3 extraction file
   * @param refused true rejects
   * @see Campaign reference, sm-operation-DeliveryValidation
   */
  DeliveryValidation(deliveryId: string | number, type: number, refused: boolean, comment: string): void;

  /**
   * Adds templates of personalization fields to those that are there.
   * @param selection ids of the templates
   * @param parent the personalizations that are there
   * @returns the same element with the new ones
   * @see Campaign reference, sm-operation-GetDeliveryCustomizationAsModel
   */
  GetDeliveryCustomizationAsModel(selection: XmlIn, parent: XmlIn): XmlOut;

  /**
   * Reminds of an approval.
   * @param validationType as for `DeliveryValidation`
   * @see Campaign reference, sm-operation-NotifyReminder
   */
  NotifyReminder(deliveryId: string | number, validationType: number): void;

  /**
   * Asks for approvals of a delivery.
   * @param target of the target
   * @param content of the content
   * @param budget of the budget
   * @param extraction of the extraction file
   * @param FCP of the proof
   * @param sandbox of the estimate of the target
   * @param edition asks for the editing of the content
   * @param external of external content
   * @see Campaign reference, sm-operation-NotifyValidation
   */
  NotifyValidation(deliveryId: string | number, target: boolean, content: boolean, budget: boolean, extraction: boolean, FCP: boolean, sandbox: boolean, edition: boolean, external: boolean): void;

  /**
   * What follows when a user has made an object.
   * @param type kind of job; its values are not published
   * @param id id of the campaign or workflow
   * @see Campaign reference, sm-operation-PostUserOperationProcess
   */
  PostUserOperationProcess(type: number, id: string | number): void;

  /**
   * First lines of the extraction file of a delivery.
   * @param nbLines how many
   * @see Campaign reference, sm-operation-PreviewDelivery
   */
  PreviewDelivery(deliveryId: string | number, nbLines: number): string;
}
