import type { WireElement, WireInstance } from "../wire/wire.ts";
import type { Replacement } from "./dispatch/server-call.ts";
import type { Services } from "./services/services.ts";
import type { FriendlyValue } from "./values/friendly.ts";
import type { Parameter } from "./values/parameters.ts";

/** What a replacement gets for each kind of parameter. */
interface FriendlyKinds {
  text: string;
  number: number;
  boolean: boolean;
  date: Date;
  document: WireElement;
  instance: WireInstance;
  value: FriendlyValue;
}

type FriendlyArguments<P extends readonly Parameter[]> = P extends readonly [infer First, ...infer Rest extends readonly Parameter[]]
  ? First extends `...${infer K extends keyof FriendlyKinds}`
    ? FriendlyKinds[K][]
    : First extends `${infer K extends keyof FriendlyKinds}?`
      ? [given?: FriendlyKinds[K], ...rest: FriendlyArguments<Rest>]
      : [given: FriendlyKinds[First & keyof FriendlyKinds], ...rest: FriendlyArguments<Rest>]
  : [];

/** The function that may stand at a path: of a service that is emulated, with its parameters. */
export type ReplacementFor<Path extends string> = Path extends keyof Services
  ? (...args: FriendlyArguments<Services[Path]["parameters"]>) => FriendlyValue | void
  : Replacement;
