import { scriptMistake } from "../mistakes/script-mistake.ts";

/** `Proxy` as it was before ECMAScript 6, an object with two functions. */
export function oldProxy(): object {
  const missing = (path: string) => (): never => {
    throw scriptMistake("not-emulated", { path, near: undefined });
  };
  return { create: missing("Proxy.create"), createFunction: missing("Proxy.createFunction") };
}
