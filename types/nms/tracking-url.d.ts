import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/**
 * What an entity of nms:trackingUrl does.
 * @see Campaign reference, nms:trackingUrl
 */
export interface NmsTrackingUrlEntityMethods {
  /**
   * HTML of the web tracking tag of this link.
   * @see Campaign reference, sm-trackingUrl-GenerateTag
   */
  GenerateTag(): string;
}

/** An entity of nms:trackingUrl: what `create`, `load` and `get` give. */
export type NmsTrackingUrlEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:trackingUrl">> & XtkEntityMethods<XmlOut> & NmsTrackingUrlEntityMethods;

/**
 * Tracked links of deliveries, tags of web tracking, and the tracking instance.
 * @see Campaign reference, nms:trackingUrl
 */
export interface NmsTrackingUrlMethods<XmlOut> extends XtkSchemaMethods<NmsTrackingUrlEntity<XmlOut>, XmlOut> {
  /**
   * Makes or configures a tracking instance on the redirection server.
   * @param internalPwd encrypted password of the operator `internal`
   * @param serverUrl address of the tracking server
   * @param secureServerUrl its address for https
   * @param serverUrlList addresses of the tracking servers inside the network
   * @param instanceName name of the instance
   * @param cryptedPassword encrypted password of the tracking
   * @param host DNS masks of the instance
   * @see Campaign reference, sm-trackingUrl-CreateTrackingInstance
   */
  CreateTrackingInstance(internalPwd: string, serverUrl: string, secureServerUrl: string, serverUrlList: string, instanceName: string, cryptedPassword: string, host: string): void;

  /**
   * As `CreateTrackingInstance`, with an organization of the Identity Management System.
   * @param imsOrgId its id
   * @see Campaign reference, sm-trackingUrl-CreateTrackingInstanceEx
   */
  CreateTrackingInstanceEx(internalPwd: string, serverUrl: string, secureServerUrl: string, serverUrlList: string, instanceName: string, cryptedPassword: string, host: string, imsOrgId: string): void;

  /**
   * As `CreateTrackingInstance`, without the outer addresses.
   * @see Campaign reference, sm-trackingUrl-CreateTrackingInstanceShell
   */
  CreateTrackingInstanceShell(internalPwd: string, serverUrlList: string, instanceName: string, cryptedPassword: string, host: string): void;

  /**
   * Approves a tracking instance of a relay server.
   * @param login name of its external account
   * @param instanceName name of the instance
   * @param dbId identifier of the customer's database
   * @param saveParams store the options when it succeeds
   * @see Campaign reference, sm-trackingUrl-RegisterExternalInstance
   */
  RegisterExternalInstance(login: string, instanceName: string, dbId: string, saveParams: boolean): void;

  /**
   * Approves a tracking instance of a redirection server.
   * @param serverUrl outer address of the tracking server
   * @param secureServerUrl its outer address for https
   * @param serverUrlList inner addresses of the tracking servers
   * @param instanceName name of the instance
   * @param cryptedPassword password, encrypted
   * @see Campaign reference, sm-trackingUrl-RegisterTrackingInstance
   */
  RegisterTrackingInstance(serverUrl: string, secureServerUrl: string, serverUrlList: string, instanceName: string, cryptedPassword: string): void;
}
