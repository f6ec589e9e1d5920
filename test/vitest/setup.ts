import { expect } from "vitest";
import { useModuleLoader } from "../runtime/session.ts";
import { matchers } from "./matchers.ts";

expect.extend(matchers);

// A module evaluated for each run: module-level state does not leak from one run into the next, as on the server.
useModuleLoader((file, run) => import(/* @vite-ignore */ `${file}?xtkit-run=${run}`) as Promise<Record<string, unknown>>);
