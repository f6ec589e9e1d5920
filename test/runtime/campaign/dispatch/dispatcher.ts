import { notEmulated } from "../../realm/not-emulated.ts";
import type { WireValue } from "../../wire/wire.ts";
import type { Replacement, ServerCall } from "./server-call.ts";
import { friendlyArguments, fromFriendly, toFriendly } from "../values/friendly.ts";
import { readArguments } from "../values/parameters.ts";
import { currentDocuments } from "./entity-wire.ts";
import { canonicalPath } from "./faces.ts";
import { Failures, type Failure } from "./failures.ts";
import type { Service } from "./service.ts";
import type { ServiceContext } from "./service-context.ts";

/** Where every call of a script ends up: failures first, then what a test put in the place of a service, then the service. */
export class Dispatcher {
  readonly calls: ServerCall[] = [];
  readonly #services: ReadonlyMap<string, Service>;
  readonly #find: (path: string) => Service | undefined;
  readonly #replacements = new Map<string, Replacement>();
  readonly #failures = new Failures();

  /**
   * @param services by their own paths
   * @param find a service that each schema has, by its path
   */
  constructor(services: ReadonlyMap<string, Service>, find: (path: string) => Service | undefined) {
    this.#services = services;
    this.#find = find;
  }

  /** Every path that answers, besides those that each schema has. */
  paths(): string[] {
    return [...new Set([...this.#services.keys(), ...this.#replacements.keys(), ...this.#failures.paths()])];
  }

  /** Whether a service or what a test put in its place answers a path, or a script has called it. */
  answers(given: string): boolean {
    const path = canonicalPath(given);
    return this.#serviceOf(path) !== undefined || this.#replacements.has(path) || this.calls.some((call) => call.path === path);
  }

  #serviceOf(path: string): Service | undefined {
    return this.#services.get(path) ?? this.#services.get(path.replace(/#.*/, "#*")) ?? this.#find(path);
  }

  /** @returns a function that takes it back */
  replace(given: string, replacement: Replacement): () => void {
    const path = canonicalPath(given);
    const before = this.#replacements.get(path);
    this.#replacements.set(path, replacement);
    return () => {
      if (this.#replacements.get(path) !== replacement) return;
      if (before) this.#replacements.set(path, before);
      else this.#replacements.delete(path);
    };
  }

  /** @returns a function that takes it back */
  fail(path: string, failure: Failure): () => void {
    return this.#failures.add(canonicalPath(path), failure);
  }

  /** Calls a service and keeps a record of it. */
  call(path: string, given: readonly WireValue[], context: ServiceContext): WireValue {
    const args = currentDocuments(given, context.objects);
    const call: ServerCall = { path, args: args.map(toFriendly) };
    this.calls.push(call);
    try {
      const result = this.#run(path, args, call, context);
      if (result !== undefined) call.result = toFriendly(result);
      return result;
    } catch (error) {
      call.error = error instanceof Error ? error.message : String(error);
      throw error;
    }
  }

  #run(path: string, args: readonly WireValue[], call: ServerCall, context: ServiceContext): WireValue {
    this.#failures.check(path, call.args, (milliseconds) => context.store.clock.advance(milliseconds));
    const replacement = this.#replacements.get(path);
    const service = this.#serviceOf(path);
    if (replacement)
      return fromFriendly(
        replacement(
          ...(service?.path === path
            ? friendlyArguments(service, readArguments(path, service.parameters, args, service.isMethod), args)
            : call.args),
        ),
      );
    if (!service) throw notEmulated(path);
    if (service.path === path) return service.run(args, context) as WireValue;
    return service.run([args[0], path.slice(path.indexOf("#") + 1), ...args.slice(1)], context) as WireValue;
  }
}
