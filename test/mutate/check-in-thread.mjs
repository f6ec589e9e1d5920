import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { compilingMutants } from "./compiling-mutants.mjs";

/**
 * Type-checks mutants beside what this thread does.
 * @param {string} root
 * @param {readonly (import("./find-mutants.mjs").Mutant & { id: number })[]} mutants
 * @param {ReadonlyMap<string, string>} sources the texts that the mutants are of, by file
 * @param {(id: number, compiles: boolean) => void} onAnswer
 * @returns {Promise<void>} when all is told
 */
export function checkInThread(root, mutants, sources, onAnswer) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { root, mutants, sources } });
    worker.on("message", ({ id, compiles }) => onAnswer(id, compiles));
    worker.once("error", reject);
    worker.once("exit", resolve);
  });
}

if (!isMainThread) {
  const { root, mutants, sources } = workerData;
  for (const { mutant, compiles } of compilingMutants(root, mutants, sources)) parentPort.postMessage({ id: mutant.id, compiles });
}
