import { statusText } from "../values/status-text.ts";
import type { FriendlyValue } from "../values/friendly.ts";

/** How a call fails. One of the first four says what it throws; without any, that it failed. */
export interface Failure {
  /** The message as it is. */
  message?: string;
  /** A SOAP fault: its text, or its parts. */
  fault?: string | { code?: string; text: string; detail?: string };
  /** An HTTP status, such as 429 for too many calls. */
  status?: number;
  /** Milliseconds after which the call gives up; the clock goes on by as much. `true` for five minutes. */
  timeout?: number | true;
  /** How often; each time by default. */
  times?: number;
  /** Which calls; all by default. */
  when?(args: FriendlyValue[]): boolean;
}

interface Planned {
  path: string;
  failure: Failure;
  left: number;
}

const FIVE_MINUTES = 300_000;

function messageOf(path: string, { message, fault, status, timeout }: Failure): string {
  if (message !== undefined) return message;
  if (typeof fault === "string") return fault;
  if (fault) return [[fault.code, fault.text].filter(Boolean).join(": "), fault.detail].filter(Boolean).join("\n");
  if (status !== undefined) return `${path}: HTTP status ${status} (${statusText(status) ?? "unknown"})`;
  if (timeout !== undefined) return `${path}: no answer within ${timeout === true ? FIVE_MINUTES : timeout} ms`;
  return `${path} failed`;
}

/** The failures that a test ordered. */
export class Failures {
  readonly #planned: Planned[] = [];

  /** @returns a function that takes it back */
  add(path: string, failure: Failure): () => void {
    const planned = { path, failure, left: failure.times ?? Infinity };
    this.#planned.push(planned);
    return () => {
      planned.left = 0;
    };
  }

  paths(): string[] {
    return this.#planned.filter(({ left }) => left > 0).map(({ path }) => path);
  }

  /**
   * Fails a call that is to fail.
   * @param advance moves the clock
   * @throws Error with the text of the server
   */
  check(path: string, args: FriendlyValue[], advance: (milliseconds: number) => void): void {
    const planned = this.#planned.find((each) => each.path === path && each.left > 0 && (each.failure.when?.(args) ?? true));
    if (!planned) return;
    planned.left -= 1;
    const { timeout } = planned.failure;
    if (timeout !== undefined) advance(timeout === true ? FIVE_MINUTES : timeout);
    throw new Error(messageOf(path, planned.failure));
  }
}
