import { refuseShared } from "../e4x/refuse-shared.ts";
import type { BuiltinHomes } from "./builtin-homes.ts";
import { defineBuiltins } from "./define-builtin.ts";

type Define = (...args: unknown[]) => unknown;

/** Has `__defineGetter__` and `__defineSetter__` refuse what `refuseShared` does. For a realm of scripts: modules have Node's own. */
export function refuseSharedAccessors(homes: BuiltinHomes): void {
  const prototype = Object.prototype as unknown as Record<string, Define>;
  for (const name of ["__defineGetter__", "__defineSetter__"]) {
    const define = prototype[name]!;
    defineBuiltins(homes.of(prototype), {
      [name](this: unknown, key: unknown, accessor: unknown) {
        const member = String(key);
        refuseShared(this, member, false);
        return Reflect.apply(define, this, [member, accessor]);
      },
    });
  }
}
