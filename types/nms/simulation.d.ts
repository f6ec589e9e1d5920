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

  /**
   * Runs a simulation of offers.
   * @see Campaign reference, sm-simulation-SimulateOffers
   */
  SimulateOffers(): void;
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
   * @param type kind of selection; its values are not published
   * @param selection ids of the campaigns
   * @param entity the simulation
   * @returns the simulation
   * @see Campaign reference, sm-simulation-AddOperations
   */
  AddOperations(type: number, selection: XmlIn, entity: XmlIn): XmlOut;

  /**
   * Adds plans to the scope of a simulation.
   * @param selection ids of the plans
   * @param entity the simulation
   * @returns the simulation
   * @see Campaign reference, sm-simulation-AddPlans
   */
  AddPlans(selection: XmlIn, entity: XmlIn): XmlOut;

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
   * @see Campaign reference, sm-simulation-Schedule
   */
  Schedule(id: string | number): void;

  /**
   * Starts a simulation, inside a job.
   * @see Campaign reference, sm-simulation-Start
   */
  Start(id: string | number): void;

  /**
   * Ends a running simulation.
   * @see Campaign reference, sm-simulation-Stop
   */
  Stop(id: string | number): void;
}
