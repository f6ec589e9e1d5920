import { afterAll } from "vitest";

const PROTOTYPES: readonly object[] = [Array.prototype, String.prototype, Number.prototype, Object.prototype];

/** TypeScript activities run beside Node.js's own builtins: what one of this file's puts on them is taken away when the file is done. */
export function keepBuiltins(): void {
  const before = new Map(PROTOTYPES.map((prototype) => [prototype, new Set(Reflect.ownKeys(prototype))]));
  afterAll(() => {
    for (const [prototype, names] of before)
      for (const name of Reflect.ownKeys(prototype)) if (!names.has(name)) Reflect.deleteProperty(prototype, name);
  });
}
