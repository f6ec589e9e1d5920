import { expect, test } from "vitest";
import { expressionPaths, HOLE } from "../../../build/schema/expression-paths.ts";

test.each([
  ["@email", ["@email"]],
  ["@email = '@nothing' AND @id > 3", ["@email", "@id"]],
  ["[folder/@name] LIKE 'a\\'[@b]%' OR [@folder-id] IN (1, 2)", ["[folder/@name]", "[@folder-id]"]],
  ["Year(@birthDate) - Year ( [location/@since] )", ["@birthDate", "[location/@since]"]],
  ["@created >= #2025-01-31T08:15:00Z# AND @login = $(login) AND @x = $long(vars/@id)", ["@created", "@login", "@x"]],
  ["@mapping-id", ["@mapping-id"]],
  ["@first - last", ["@first", "last"]],
  ["@total-1", ["@total"]],
  ["@a-Length(@b)", ["@a", "@b"]],
  ["@a/@b", ["@a", "@b"]],
  ["folder/@name", ["folder/@name"]],
  ["[line[@sku = 'a']/@count]", ["[line[@sku = 'a']/@count]"]],
  ["Iif(@a IS NULL, true, RowId)", ["@a"]],
  ["@größe > 1", ["@größe"]],
  ["SQLDATA[a.b] = @c", []],
  ["@a = 'open", ["@a"]],
  ["@a = [open", ["@a"]],
])("%s", (text, paths) => {
  expect(expressionPaths(text).map((path) => path.text)).toEqual(paths);
  for (const { text: path, offset } of expressionPaths(text)) expect(text.slice(offset).startsWith(path)).toBe(true);
});

test.each([
  ["@email = '", ["@email"]],
  [`@email = '${HOLE}' AND @id = ${HOLE}`, ["@email", "@id"]],
  [`@ema${HOLE} = 1`, []],
  [`@email = @${HOLE}`, ["@email"]],
  [`${HOLE}name = 1 AND @id > 2`, ["@id"]],
  [`[folder/${HOLE}] = @id`, ["@id"]],
  ["[folder/@na", []],
])("of %s what is sure", (text, paths) => {
  expect(expressionPaths(text).map((path) => path.text)).toEqual(paths);
});
