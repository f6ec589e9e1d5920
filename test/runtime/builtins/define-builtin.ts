/** Marks what stands for a builtin: no script can name it. */
export const BUILTIN = Symbol("builtin");

type AnyFunction = (...args: never[]) => unknown;

/** Puts a function where scripts find a builtin: not enumerable, under its name. */
export function defineBuiltin(home: object, name: string, builtin: AnyFunction): void {
  if (builtin.name !== name) Object.defineProperty(builtin, "name", { value: name, configurable: true });
  (builtin as unknown as Record<symbol, unknown>)[BUILTIN] = true;
  Object.defineProperty(home, name, { value: builtin, writable: true, enumerable: false, configurable: true });
}

/** Puts several by name: methods of one object literal, which are no constructors. */
export function defineBuiltins(home: object, builtins: Readonly<Record<string, AnyFunction>>): void {
  for (const [name, builtin] of Object.entries(builtins)) defineBuiltin(home, name, builtin);
}
