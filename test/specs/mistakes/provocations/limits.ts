import type { limitMessages } from "../../../../build/diagnostics/messages/mock/limits.ts";
import { runScript } from "../../../runtime/index.ts";
import type { Provocations } from "../provoke.ts";

export const limits: Provocations<typeof limitMessages> = {
  "endless-loop": () => runScript("while (true) {}", { timeLimit: 0.01 }),
  "run-too-long": () => runScript(`/^(a+)+$/.test("${"a".repeat(60)}!")`, { timeLimit: 0.01 }),
  "shared-member": "Object.prototype.value = 1",
};
