import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/** An entity of nms:remoteTracking: what `create`, `load` and `get` give. */
export type NmsRemoteTrackingEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:remoteTracking">> & XtkEntityMethods<XmlOut>;

/**
 * The tracking service of another server. Campaign's own tracking workflow uses it.
 * @see Campaign reference, nms:remoteTracking
 */
export interface NmsRemoteTrackingMethods<XmlOut> extends XtkSchemaMethods<NmsRemoteTrackingEntity<XmlOut>, XmlOut> {
  /**
   * Makes a tracking instance. On-premise only.
   * @param instanceName name of the new instance
   * @param hosts DNS masks of the instance
   * @param dbId identifier of the customer's database
   * @param cryptedPwd encrypted password of the tracking
   * @param lang language of the instance
   * @see Campaign reference, sm-remoteTracking-CreateInstance
   */
  CreateInstance(instanceName: string, hosts: string, dbId: string, cryptedPwd: string, lang: string): void;

  /**
   * As `CreateInstance`, with an organization of the Identity Management System.
   * @param imsOrgId its id
   * @see Campaign reference, sm-remoteTracking-CreateInstanceEx
   */
  CreateInstanceEx(instanceName: string, hosts: string, dbId: string, cryptedPwd: string, lang: string, imsOrgId: string): void;

  /**
   * Approves a tracking instance.
   * @param dbId identifier of the customer's database
   * @param lang language of the instance
   * @see Campaign reference, sm-remoteTracking-RegisterInstance
   */
  RegisterInstance(instanceName: string, dbId: string, lang: string): void;

  /**
   * Tracking data of a delivery, for a redirection server.
   * @param instance name of the instance
   * @param dbId identifier of the customer's database
   * @param deliveryId id of the delivery
   * @returns the data
   * @see Campaign reference, sm-remoteTracking-GetTrackingInfo
   */
  GetTrackingInfo(instance: string, dbId: string, deliveryId: string): XmlOut;

  /**
   * Tracking logs of the redirection server.
   * @param instance name of the instance
   * @param dbId identifier of the customer's database
   * @param version version of the logs
   * @param pointer the log to start at: a 64-bit number as text
   * @param logCount most logs to give; 0 for the default
   * @returns the log to start at next time, how many there are, the logs, and the server's clock (GMT)
   * @see Campaign reference, sm-remoteTracking-GetTrackingLogs
   */
  GetTrackingLogs(instance: string, dbId: string, version: number, pointer: string, logCount: number): [pointer: string, logCount: number, logs: string, srvDate: Date];

  /**
   * As `GetTrackingLogs`, in the format after 4.00.
   * @see Campaign reference, sm-remoteTracking-GetTrackingLogs4
   */
  GetTrackingLogs4(instance: string, dbId: string, pointer: string, logCount: number): [pointer: string, logCount: number, logs: string, srvDate: Date];

  /**
   * Sends data of a delivery to the tracking servers.
   * @param instance name of the instance
   * @param dbId identifier of the customer's database
   * @param document the data
   * @see Campaign reference, sm-remoteTracking-PushRelayInfo
   */
  PushRelayInfo(instance: string, dbId: string, document: XmlIn): void;

  /**
   * Sends the tracking data of a delivery to the tracking server.
   * @param instance name of the instance
   * @param dbId identifier of the customer's database
   * @param jobId id of the delivery
   * @param document the data
   * @see Campaign reference, sm-remoteTracking-PushTrackingInfo
   */
  PushTrackingInfo(instance: string, dbId: string, jobId: string | number, document: XmlIn): void;
}
