import { expect, it } from "vitest";
import { changedMembers } from "../../../build/engine/changed-members.ts";
import { missingNames } from "../../../build/engine/missing-names.ts";
import { TYPED_ARRAYS } from "../../../build/engine/typed-arrays.ts";
import { memberNames } from "../../../build/node/operators/member-names.ts";
import { allRuns } from "../../runtime/run/all-runs.ts";

it("compiled code asks for each member that is another one on the engine, and for no other", () => {
  const { memberNames: others } = allRuns.modules.builtins;
  expect([...memberNames].sort()).toEqual(others);
});

it("members that are listed as changed are there on the engine", () => {
  const missing = new Set(missingNames().flatMap(([path, names]) => (path === "" || path === TYPED_ARRAYS ? [] : names)));
  const { memberNames: others } = allRuns.modules.builtins;
  expect([...changedMembers].sort()).toEqual(changedMembers);
  for (const name of changedMembers) expect(others, name).toContain(name);
  expect(others.filter((name) => !missing.has(name) && !changedMembers.includes(name))).toEqual([]);
});
