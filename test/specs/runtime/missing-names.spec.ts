import { expect, it, test } from "vitest";
import { engineMembers } from "../../../build/engine/engine-members.ts";
import { missingMethods } from "../../../build/engine/missing-methods.ts";
import { runScript } from "../../runtime/index.ts";

/** Own names in the realm of a script, without those that functions have. */
async function namesIn(path: string): Promise<string[]> {
  const { value } = await runScript(`Object.getOwnPropertyNames(${path}).join()`);
  return String(value).split(",");
}

test.each([...engineMembers.keys()].filter((path) => path !== "" && !path.includes("__proto__")))(
  "%s has what the engine's has, and nothing else",
  async (path) => {
    const names = new Set(engineMembers.get(path));
    // What every function has, and the last match of patterns, has no name in the realm's own list.
    const found = (await namesIn(path)).filter((name) => !/^(?:arguments|arity|caller|length|name|prototype)$/.test(name));
    expect(found.filter((name) => !names.has(name))).toEqual([]);
    const { value } = await runScript(`${JSON.stringify([...names])}.filter(function (name) { return !(name in Object(${path})) }).join()`);
    expect(String(value)).toBe(path === "RegExp" ? "$*" : path.startsWith("Function.prototype") ? "prototype" : "");
  },
);

it.each(["Array", "String", "RegExp"])("each method that Node.js alone has on values has advice: %s", (kind) => {
  const prototype = (globalThis as unknown as Record<string, { prototype: object }>)[kind]!.prototype;
  const known = new Set(engineMembers.get(`${kind}.prototype`));
  for (const name of Object.getOwnPropertyNames(prototype))
    if (!known.has(name)) expect(missingMethods.get(name)?.of, `${kind}.prototype.${name}`).toContain(kind);
});
