import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../../support/project.ts";

/** One member of Campaign's API, as test/conformance/api/jsapi.tsv lists it. */
export interface ApiRow {
  /** `global`, a class, an object, or a schema as `xtk:session`. */
  owner: string;
  member: string;
  kind: string;
  signature: string;
  availability: string;
}

/** Every row of the list. */
export function apiRows(): ApiRow[] {
  const [head = "", ...lines] = readFileSync(join(REPOSITORY, "test/conformance/api/jsapi.tsv"), "utf8").trimEnd().split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    const cell = (column: string): string => cells[columns.indexOf(column)] ?? "";
    return { owner: cell("owner"), member: cell("member"), kind: cell("kind"), signature: cell("signature"), availability: cell("availability") };
  });
}
