import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/**
 * What an entity of nms:delivery does.
 * @see Campaign reference, nms:delivery
 */
export interface NmsDeliveryEntityMethods<XmlOut> {
  /**
   * The part of `PrepareTarget` that does the work; call that.
   * @see Campaign reference, sm-delivery-PrepareTargetImpl
   */
  PrepareTargetImpl(): void;

  /** The part of `PrepareMessage` that does the work; call that. */
  PrepareMessageImpl(): void;

  /**
   * Computes the target.
   * @see Campaign reference, sm-delivery-PrepareTarget
   */
  PrepareTarget(): void;

  /** Applies priorities between deliveries to the target. */
  PrioritizeTarget(): void;

  /** Prepares the messages, after the target. */
  PrepareMessage(): void;

  /**
   * Analyses the delivery: target and messages.
   * @see Campaign reference, sm-delivery-Prepare
   */
  Prepare(): void;

  /**
   * Analyses the delivery and sends it when there is no error.
   * @see Campaign reference, sm-delivery-PrepareAndStart
   */
  PrepareAndStart(): void;

  /** Prepares a notification. */
  PrepareNotification(): void;

  /**
   * Prepares proofs.
   * @param start send them too
   * @see Campaign reference, sm-delivery-PrepareProof
   */
  PrepareProof(start: boolean): void;

  /**
   * The contents of the delivery with their blocks filled in.
   * @param ids ids of contents
   */
  LoadExpandedContents(ids: string): XmlOut;

  /**
   * Preview for one recipient.
   * @param params says for whom
   */
  BuildPreview(params: XmlIn): [preview: XmlOut, queryResult: XmlOut];

  /** Brings the server's copy of the delivery up to date. */
  UpdateCachedDelivery(): void;
}

/** An entity of nms:delivery: what `create`, `load` and `get` give. */
export type NmsDeliveryEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:delivery">> & XtkEntityMethods<XmlOut> & NmsDeliveryEntityMethods<XmlOut>;

/**
 * Deliveries and delivery templates. A loaded delivery lacks data for some of its methods: where a method takes an id, prefer that one.
 * Signatures without a reference page are those of v6 and v7 servers.
 * @see Campaign reference, nms:delivery
 */
export interface NmsDeliveryMethods<XmlOut> extends XtkSchemaMethods<NmsDeliveryEntity<XmlOut>, XmlOut> {
  /**
   * Analyses a delivery: computes its target and prepares its messages.
   * @see Campaign reference, sm-delivery-PrepareFromId
   */
  PrepareFromId(deliveryId: string | number): void;

  /** The text of a page, for the text part of an email. */
  HtmlToText(htmlContent: string): string;

  /**
   * Checks a page for mistakes.
   * @param format kind of the content; its values are not published
   */
  DiagnoseHTML(htmlContent: string, format: number): XmlOut;

  /**
   * Sends a delivery that is prepared, or goes on after a pause.
   * @see Campaign reference, sm-delivery-Play
   */
  Play(deliveryId: string | number): void;

  /**
   * Suspends a delivery.
   * @see Campaign reference, sm-delivery-Pause
   */
  Pause(deliveryId: string | number): void;

  /**
   * Stops a delivery.
   * @see Campaign reference, sm-delivery-Stop
   */
  Stop(deliveryId: string | number): void;

  /** Sends proofs of a delivery. */
  LaunchFCP(deliveryId: string | number): void;

  /**
   * Preview of a delivery for one recipient.
   * @param params says for whom
   * @see Campaign reference, sm-delivery-BuildPreviewFromId
   */
  BuildPreviewFromId(deliveryId: string | number, params: XmlIn): [preview: XmlOut, queryResult: XmlOut];

  /**
   * Stores tracked links.
   * @param insUrlList the new ones
   * @param updUrlList the changed ones
   */
  SaveUrlInfo(insUrlList: XmlIn, updUrlList: XmlIn): void;

  /** Files of a delivery that the server fetches, and those it does not. */
  GetFilesToDownload(deliveryId: string | number): [filesToDownload: XmlOut, filesNotToDownload: XmlOut];

  /** Completes the settings for images. */
  UpdateImageConfig(imageConfig: XmlIn): XmlOut;

  /**
   * State and journal of a delivery.
   * @param lastLogId id of the last line that is known; 0 for all
   */
  GetDlStatusAndLogs(deliveryId: string | number, lastLogId: string | number): [deliveryState: number, returnLogs: XmlOut];

  /**
   * Makes a table with the delivery logs of several deliveries.
   * @param logTable name of the table
   */
  CollectLogs(id: string | number, deliveries: XmlIn, logTable: string): void;

  /**
   * Applies priorities between deliveries to a table of delivery logs.
   * @param logTable name of the table
   */
  PrioritizeLogs(id: string | number, deliveries: XmlIn, logTable: string): void;

  /**
   * Calls a method of a delivery as a job and waits for its end.
   * @param methodName for example `"PrepareAndStart"`
   * @param id id of the delivery
   * @see Campaign reference, sm-delivery-ExecuteJob
   */
  ExecuteJob(methodName: string, id: string | number): void;

  /**
   * Calls a method of a delivery as a job.
   * @param methodName for example `"PrepareAndStart"`
   * @param id id of the delivery
   */
  SubmitJob(methodName: string, id: string | number): void;

  /**
   * Makes a delivery from a template, prepares and sends it.
   * @param scenarioName internal name of the template
   * @param content a `<delivery>` that is merged with the template
   * @returns id of the delivery, also when the analysis fails
   * @see Campaign reference, sm-delivery-SubmitDelivery
   */
  SubmitDelivery(scenarioName: string, content: XmlIn): number;

  /**
   * Sends a single notification. It blocks during the analysis: a few calls per minute at most.
   * @param scenarioName internal name of the template
   * @param target a `<delivery>` with the recipients
   * @returns id of the delivery
   * @see Campaign reference, sm-delivery-SubmitNotification
   */
  SubmitNotification(scenarioName: string, target: XmlIn): number;

  /**
   * Makes a delivery from a template; nothing is sent.
   * @param scenarioName internal name of the template
   * @param content a `<delivery>` that is merged with the template
   * @returns the delivery
   * @see Campaign reference, sm-delivery-CreateFromModel
   */
  CreateFromModel(scenarioName: string, content: XmlIn): XmlOut;

  /**
   * As `SubmitDelivery`, with the id of the template.
   * @param content a `<delivery>` that is merged with the template
   * @returns id of the delivery
   * @see Campaign reference, sm-delivery-SubmitDeliveryById
   */
  SubmitDeliveryById(scenarioId: string | number, content: XmlIn): number;

  /**
   * Queues a single notification. Web applications and surveys only.
   * @param scenarioName internal name of the template
   * @param target a `<delivery>` with the recipients
   * @see Campaign reference, sm-delivery-QueueNotification
   */
  QueueNotification(scenarioName: string, target: XmlIn): void;

  /**
   * The mirror page of a message.
   * @param crypted the encrypted identifier of the message, from its link
   * @returns the page and the HTTP status
   */
  BuildMirror(crypted: string): [content: string, responseCode: number];

  /**
   * The mirror page of a message, with parameters.
   * @param crypted the encrypted identifier of the message, from its link
   * @returns the page and the HTTP status
   */
  BuildMirrorEx(crypted: string, parameters: XmlIn): [content: string, responseCode: number];

  /**
   * Address of the mirror page of a message.
   * @param message identifier of the message
   */
  GetMirrorURL(deliveryId: string | number, message: string): string;

  /**
   * The page that forwards a message.
   * @param crypted the encrypted identifier of the message, from its link
   * @returns the page and the HTTP status
   */
  BuildForward(crypted: string, parameters: XmlIn): [content: string, responseCode: number];

  /**
   * Updates the delivery logs of a delivery.
   * @param deliveryMustExist true: an unknown delivery is an error
   */
  UpdateBroadLogs(deliveryId: string | number, logs: XmlIn, deliveryMustExist: boolean): void;

  /**
   * Computes the indicators of a delivery again.
   * @param dirtyFlags which indicators, one bit each
   */
  RecomputeStats(deliveryId: string | number, dirtyFlags: number): void;

  /**
   * Executes a command on a delivery.
   * @unverified The commands and the result are not published.
   */
  ExecCommand(deliveryId: string | number, command: string): number;

  /** Checks the definition of waves. */
  ValidateWavesDefinition(definition: XmlIn): XmlOut;

  /**
   * Hands a delivery to the mid-sourcing server.
   * @param folderName internal name of the folder there
   */
  SubmitMidSourcing(delivery: XmlIn, routingMatch: XmlIn, folderName: string): [remoteId: number, remoteMatchId: number];

  /**
   * Ends the analysis of a delivery in mid-sourcing.
   * @param errorCode of the analysis on the marketing server
   * @param properties delivery properties to update
   * @param retry whether the call is a second try
   * @returns a code that forbids another try, or 0, and its message
   * @see Campaign reference, sm-delivery-FinalizeMidPreparation
   */
  FinalizeMidPreparation(deliveryId: string | number, errorCode: number, properties: XmlIn, retry: boolean): [fatalError: number, fatalErrorMsg: string];

  /**
   * Adds a part to a delivery that is being prepared, in mid-sourcing.
   * @param retry whether the call is a second try
   * @returns id of the part, a code that forbids another try, or 0, and its message
   */
  AppendDeliveryPart(deliveryPart: XmlIn, retry: boolean): [deliveryPartId: number, fatalError: number, fatalErrorMsg: string];

  /**
   * Stores what mirror pages of a delivery need, in mid-sourcing.
   * @returns a code that forbids another try, or 0, and its message
   * @see Campaign reference, sm-delivery-StoreMirrorPageInfoEx
   */
  StoreMirrorPageInfoEx(deliveryId: string | number, notification: boolean, partsCount: number, firstPartId: string | number, notificationId: string | number): [fatalError: number, fatalErrorMsg: string];

  /**
   * The older form of `StoreMirrorPageInfoEx`.
   * @returns a code that forbids another try, or 0, and its message
   */
  StoreMirrorPageInfo(deliveryId: string | number, partsCount: number, firstPartId: string | number, lastPartId: string | number): [fatalError: number, fatalErrorMsg: string];

  /** Makes the server read a delivery anew. */
  InvalidateDeliveryCache(deliveryId: string | number): void;

  /**
   * Delivery logs of the mid-sourcing server since a date.
   * @param logCount most lines to give
   * @param emitterDate the caller's clock
   * @returns the logs and the date to start from next time
   */
  GetMidBroadLogs(startDate: Date, logCount: number, emitterDate: Date): [result: XmlOut, nextDate: Date];

  /**
   * Deliveries of the mid-sourcing server since a date.
   * @param maxCount most deliveries to give
   * @param emitterDate the caller's clock
   * @returns the deliveries and the date to start from next time
   */
  GetMidDeliveries(startDate: Date, maxCount: number, emitterDate: Date): [result: XmlOut, nextDate: Date];

  /** Asks the mid-sourcing server to delete deliveries. */
  CleanupDeliveries(deliveryId: string | number): void;

  /** Sends images to the mid-sourcing server. */
  DispatchImages(images: string, providerId: string | number, providerName: string): void;

  /** Publishes images. */
  ImagePublishing(imageList: string): void;

  /** Prepares images that messages carry inside. */
  PrepareMultipartRelated(imageList: XmlIn, embedImages: boolean): void;

  /**
   * First lines of an extraction file.
   * @param nbLines how many
   */
  PreviewExtraction(fileName: string, nbLines: number): string;

  /**
   * Publishes transactional messages on the execution instances.
   * @param deliveries which messages: a `<where>` with conditions on nms:delivery
   * @param localPublish publish on this instance
   * @unverified that the first argument is a `<where>`: a user's finding, the reference does not say
   * @see Campaign reference, sm-delivery-DeployTriggerMessages
   */
  DeployTriggerMessages(deliveries: XmlIn, localPublish: boolean): void;

  /**
   * Publishes one transactional message on the execution instances.
   * @param localPublish publish on this instance
   * @returns whether it succeeded
   * @see Campaign reference, sm-delivery-DeployTriggerMessageSingle
   */
  DeployTriggerMessageSingle(deliveryId: string | number, localPublish: boolean): boolean;

  /** Installs a transactional message on an execution instance. */
  InstallTransactionalMessage(parameters: XmlIn): void;

  /** The key of the mid-sourcing server. */
  GetMidXtkKey(): string;

  /** Schema of the data that the target of a delivery carries. */
  BuildTargetDataSchema(deliveryId: string | number): XmlOut;

  /**
   * Seed addresses for an inbox rendering.
   * @param did id of the delivery
   */
  GetSeedList(did: string | number, cuid: string, deviceList: XmlIn): XmlOut;

  /** Devices for an inbox rendering. */
  GetDeviceList(cuid: string): XmlOut;

  /** Cancels a delivery. */
  Cancel(deliveryId: string | number): void;
}
