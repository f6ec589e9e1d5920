import type { WireElement, WireInstance } from "../wire/wire.ts";
import type { Replacement } from "./dispatch/server-call.ts";
import type { Services } from "./services/services.ts";
import type { FriendlyValue } from "./values/friendly.ts";
import type { ArgumentsOf } from "./values/parameters.ts";

/** What a replacement gets for each kind of parameter. */
type FriendlyKinds = {
  text: string;
  number: number;
  boolean: boolean;
  date: Date;
  document: WireElement;
  instance: WireInstance;
  value: FriendlyValue;
};

/** The function that may stand at a path: of a service that is emulated, with its parameters. */
export type ReplacementFor<Path extends string> = Path extends keyof Services
  ? (...args: ArgumentsOf<Services[Path]["parameters"], FriendlyKinds>) => FriendlyValue | void
  : Replacement;
