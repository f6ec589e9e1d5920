import type { ClassObject } from "../engine/class-object.d.ts";

/** The operator that the script runs as: `application.operator`. */
export interface CurrentLogin {
  /** Name of the operator; `""` for nobody. */
  readonly login: string;
  /** Primary key of the operator, 0 for nobody; the text of a UUID in v8 Enterprise. */
  readonly id: number | string;
  /** Label and name of the operator. */
  readonly computeString: string;
  /** Keys of the operator's groups; texts of UUIDs in v8 Enterprise. */
  readonly groups: (number | string)[];
  /** Names of the operator's rights. */
  readonly rights: string[];
  /** Name of the operator's time zone, such as `"Europe/Paris"`. */
  readonly timezone: string;
  /** Locale of the operator, such as `"en-US"`. */
  readonly locale: string;
  /** Home page of the operator. */
  readonly home: string;
}

/** `CurrentLogin` as a name: the operator is `application.operator`. */
export interface CurrentLoginConstructor extends ClassObject {}
