import { afterEach, expect } from "vitest";
import { allRuns } from "../runtime/run/all-runs.ts";
import { placeOfThrown } from "./place-of-thrown.ts";
import { matchers } from "./matchers.ts";
import { equalXml, showXmlInDiffs, xmlSerializer } from "./xml/show-xml.ts";

expect.extend(matchers);
expect.addEqualityTesters([equalXml]);
expect.addSnapshotSerializer(xmlSerializer);
showXmlInDiffs();
afterEach(({ task }) => placeOfThrown(task.result?.errors));

// A module evaluated for each run: module-level state does not leak from one run into the next, as on the server.
allRuns.loader = (file, run) => import(/* @vite-ignore */ `${file}?xtkit-run=${run}`) as Promise<Record<string, unknown>>;
