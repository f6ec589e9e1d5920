/** The worker thread of `xtkit run`: what is to run in, the report out. */
import { parentPort, workerData } from "node:worker_threads";
import { runOnce, type RunOnceRequest } from "../../test/runtime/workflow/run-once.ts";

parentPort?.postMessage(await runOnce(workerData as RunOnceRequest));
// Whatever a script left behind does not keep the command waiting.
process.exit();
