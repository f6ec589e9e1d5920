import type { WireValue } from "../../wire/wire.ts";
import { readArguments, type ArgumentsOf, type Parameter } from "../values/parameters.ts";
import type { ServiceContext } from "./service-context.ts";

/** What a service may answer. */
export type ServiceResult = WireValue | void;

/**
 * One emulated server function, as `service` makes it. Its path, parameters and result stay in its type, so that they can be held
 * against the declarations in `types/`.
 */
export interface Service<
  Path extends string = string,
  P extends readonly Parameter[] = readonly Parameter[],
  Result extends ServiceResult = ServiceResult,
> {
  /** As scripts call it: `logInfo`, `xtk.session.Write`; a method of an entity is `xtk.queryDef#ExecuteQuery`, the entity first. */
  readonly path: Path;
  readonly parameters: P;
  /** True for methods of objects: the first argument is the object, and messages count from the one behind it. */
  readonly isMethod: boolean;
  /** @throws Error with the server's message */
  run(args: readonly WireValue[], context: ServiceContext): Result;
}

/**
 * Defines a server function.
 * @param path as scripts call it
 * @param parameters what it takes, position by position; they are read and converted before `run`
 * @param run gets the context and the converted arguments
 */
export function service<const Path extends string, const P extends readonly Parameter[], Result extends ServiceResult>(
  path: Path,
  parameters: P,
  run: (context: ServiceContext, ...args: ArgumentsOf<P>) => Result,
): Service<Path, P, Result> {
  const isMethod = path.includes("#");
  return { path, parameters, isMethod, run: (args, context) => run(context, ...readArguments(path, parameters, args, isMethod)) };
}
