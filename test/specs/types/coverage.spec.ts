import { expect, test } from "vitest";
import { apiRows, type ApiRow } from "./support/api-rows.ts";
import { declaredApi } from "./support/declared-api.ts";

/** Members of the list that are not declared, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "Object watch (method)": "for debuggers; every object would have it, so that row.watch could no longer mean a child or a field",
  "Object unwatch (method)": "as watch",
};

const rows = apiRows();
const isDeclared = declaredApi();
const keyOf = ({ owner, member, kind }: ApiRow): string => `${owner} ${member} (${kind})`;
const missing = rows.filter((row) => !isDeclared(row));

/** Every missing member by owner, those with most first: `42 xtk:session: Duplicate, Load, …`. */
function byOwner(found: readonly ApiRow[]): string[] {
  const owners = new Map<string, string[]>();
  for (const { owner, member } of found) owners.set(owner, [...(owners.get(owner) ?? []), member]);
  return [...owners].sort(([, a], [, b]) => b.length - a.length).map(([owner, members]) => `${members.length} ${owner}: ${members.join(", ")}`);
}

test("the list is read", () => {
  expect(rows.length).toBeGreaterThan(1800);
});

test("every member of Campaign's API is declared", () => {
  const found = missing.filter((row) => EXCEPTIONS[keyOf(row)] === undefined);
  expect(byOwner(found), `${found.length} of ${rows.length} are missing`).toEqual([]);
});

test("exceptions are few, have a reason, and are still needed", () => {
  const keys = new Set(missing.map(keyOf));
  expect(Object.keys(EXCEPTIONS).length).toBeLessThanOrEqual(rows.length / 100);
  expect(Object.entries(EXCEPTIONS).filter(([key, reason]) => !keys.has(key) || reason === "")).toEqual([]);
});
