import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";
import type { XtkSchemaId } from "../schema/schema-id.d.ts";

/**
 * What an entity of xtk:job does.
 * @see Campaign reference, xtk:job
 */
export interface XtkJobEntityMethods<XmlOut> {
  /**
   * Calls a method of the entity as a job and waits for its end.
   * @returns id of the job
   */
  Execute(methodName: string): string;

  /**
   * Calls a method of the entity as a job.
   * @returns id of the job
   */
  Submit(methodName: string): string;

  /**
   * Makes a SOAP call as a job.
   * @param soapCall `<soapCall name service>` with a `param` per parameter
   * @returns id of the job
   */
  SubmitSoapCall(soapCall: XmlIn): string;
}

/** An entity of xtk:job: what `create`, `load` and `get` give. */
export type XtkJobEntity<XmlOut> = XtkEntity<XtkEntityFields<"xtk:job">> & XtkEntityMethods<XmlOut> & XtkJobEntityMethods<XmlOut>;

/**
 * Jobs: methods that run in the background. The methods are those of the interface xtk:jobInterface; ids are ids of jobs.
 * @see Campaign reference, xtk:job
 */
export interface XtkJobMethods<XmlOut> extends XtkSchemaMethods<XtkJobEntity<XmlOut>, XmlOut> {
  /**
   * Makes a record from a template and calls a method of it as a job.
   * @param schema id of the schema of template and record
   * @param where condition that finds the template
   * @param methodName a method of the schema
   * @param diff what is different from the template
   * @param async true: does not wait for the end
   * @returns id of the job
   */
  SubmitFromModel(schema: XtkSchemaId, where: string, methodName: string, diff: XmlIn, async: boolean): number;

  /** Asks a job to stop. */
  Cancel(id: string | number): void;

  /**
   * Waits until a cancelled job has ended.
   * @param timeout the longest wait; the unit is not published, other waits of the API are in seconds
   */
  WaitJobCancelled(id: string | number, timeout: number): void;

  /** Suspends a job. */
  Pause(id: string | number): void;

  /**
   * Whether a process of a server carries out a job.
   * @param pid id of the process
   */
  CheckIfJobInProcess(pid: number, hostName: string): boolean;

  /** The jobs that are running. */
  GetJobsInProcess(): XmlOut;

  /**
   * State and journal of a job.
   * @param lastLogId id of the last line that is known; 0 for all
   * @param maxLogCount most lines to give
   */
  GetStatus(id: string | number, lastLogId: string | number, maxLogCount: number): [status: number, logs: XmlOut, properties: XmlOut];

  /**
   * The result of a finished job.
   * @returns the SOAP response as text
   */
  GetResult(id: string | number): string;

  /** Whether the job has given warnings. */
  HasWarning(id: string | number): boolean;

  /** Which files there are on the server. */
  FilesExist(files: XmlIn): XmlOut;

  /** Free disk space of the server. */
  GetServerDiskSpace(): string;
}
