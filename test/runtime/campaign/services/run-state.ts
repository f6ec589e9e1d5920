import type { Library } from "./libraries/libraries.ts";

/** Who a script acts as. */
export interface Login {
  login: string;
  id: number;
  computeString: string;
  timezone: string;
  locale: string;
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
}

/** @param login whom the run starts as */
export function createRunState(login: Login): RunState {
  return { login, environment: new Map(), progress: { value: 0, maximum: 0 }, temporaryNames: { count: 0 } };
}
