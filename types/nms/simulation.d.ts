import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/**
 * What an entity of nms:simulation does.
 * @see Campaign reference, nms:simulation
 */
export interface NmsSimulationEntityMethods<XmlOut> {
  /**
   * Runs a simulation of deliveries.
   * @see Campaign reference, sm-simulation-SimulateDeliveries
   */
  SimulateDeliveries(): void;
}

/** An entity of nms:simulation: what `create`, `load` and `get` give. */
export type NmsSimulationEntity<XmlOut> = XtkEntity<XtkEntityFields<"nms:simulation">> & XtkEntityMethods<XmlOut> & NmsSimulationEntityMethods<XmlOut>;

/**
 * Simulations of deliveries and offers.
 * @see Campaign reference, nms:simulation
 */
export interface NmsSimulationMethods<XmlOut> extends XtkSchemaMethods<NmsSimulationEntity<XmlOut>, XmlOut> {
  /**
   * Adds deliveries to the scope of a simulation.
   * @param type kind of selection; its values are not published
   * @param selection ids of the deliveries
   * @param entity the simulation
   * @returns the simulation
   * @see Campaign reference, sm-simulation-AddDeliveries
   */
  AddDeliveries(type: number, selection: XmlIn, entity: XmlIn): XmlOut;

  /**
   * Adds campaigns to the scope of a simulation.
   * @unverified Parameters and result are not published.
   */
  AddOperations(...args: unknown[]): unknown;

  /**
   * Adds plans to the scope of a simulation.
   * @unverified Parameters and result are not published.
   */
  AddPlans(...args: unknown[]): unknown;

  /**
   * Adds programs to the scope of a simulation.
   * @param selection ids of the programs
   * @param entity the simulation
   * @returns the simulation
   * @see Campaign reference, sm-simulation-AddPrograms
   */
  AddPrograms(selection: XmlIn, entity: XmlIn): XmlOut;

  /**
   * Plans the run of a simulation.
   * @unverified Parameters and result are not published.
   */
  Schedule(...args: unknown[]): unknown;

  /**
   * Runs a simulation of offers.
   * @unverified Parameters and result are not published.
   */
  SimulateOffers(...args: unknown[]): unknown;

  /**
   * Starts a simulation, inside a job.
   * @unverified Parameters and result are not published.
   */
  Start(...args: unknown[]): unknown;

  /**
   * Ends a running simulation.
   * @see Campaign reference, sm-simulation-Stop
   */
  Stop(id: string | number): void;
}
