import type { ClassObject } from "../engine/class-object.d.ts";
import type { Enumeration } from "./enumeration.d.ts";

/** The class of enumerations, by the name that the server gives it. */
export interface Enum extends Enumeration {}

/** `Enum` as a name: enumerations come from `enumerations` of a schema and `enumeration` of its nodes. */
export interface EnumConstructor extends ClassObject {}
