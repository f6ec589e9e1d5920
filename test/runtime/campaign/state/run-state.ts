import type { Library } from "./libraries.ts";
import type { SchemaTree } from "./schema-tree.ts";

/** Who a script acts as. */
export interface Login {
  /** Name of the account. */
  login: string;
  /** Id of the operator. */
  id: number;
  /** How the server shows the operator. */
  computeString: string;
  /** Name of the time zone. */
  timezone: string;
  /** Locale of the operator. */
  locale: string;
  /** Named rights; `admin` has all. */
  rights: readonly string[];
}

/** What ends with a run. */
export interface RunState {
  /** The login that is in force; `logonWithUser` and the like change it. */
  login: Login;
  /** What `setEnv` set. */
  readonly environment: Map<string, string>;
  /** What `setMaxProgress` and `setProgress` said last. */
  progress: { value: number; maximum: number };
  /** What `loadLibrary` found, until the script's realm takes it. */
  library?: Library;
  /** How many temporary names there were. */
  readonly temporaryNames: { count: number };
  /** The schemas that the script looked at, by id. */
  readonly schemas: Map<string, SchemaTree>;
}

/** @param login whom the run starts as */
export function createRunState(login: Login): RunState {
  return { login, environment: new Map(), progress: { value: 0, maximum: 0 }, temporaryNames: { count: 0 }, schemas: new Map() };
}
