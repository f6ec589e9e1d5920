import { startTests } from "@vitest/runner";
import { TestRunner } from "vitest";
import { createMutantSwitch } from "./mutant-switch.mjs";

/** Modules that stay when the product is loaded anew. */
const KEPT = /\/node_modules\/|\/test\/mutate\//;

/**
 * Runs a spec from inside this worker, with the modules that are loaded. Vitest makes the first one (the `runner` option);
 * it makes the others, which report to it alone.
 */
export default class SpecRunner extends TestRunner {
  static outer;

  /** Made before anything of the project is loaded. */
  static mutantSwitch = createMutantSwitch();

  constructor(config) {
    super(config);
    SpecRunner.outer ??= this;
  }

  /** A runner for one spec, beside the one that vitest made. */
  static create({ includes, onTest = () => {} }) {
    const { outer } = SpecRunner;
    const runner = new SpecRunner(outer.config);
    runner.moduleRunner = outer.moduleRunner;
    runner.__setTraces(outer._otel);
    runner.includes = includes;
    runner.onTest = onTest;
    runner.bails = includes !== undefined;
    return runner;
  }

  /** @returns the file with its results */
  async run(file) {
    const [result] = await startTests([file], this);
    return result;
  }

  /** Forgets every module of the project, so that the next import evaluates it again. */
  static forgetModules() {
    for (const [id, module] of SpecRunner.outer.workerState.evaluatedModules.idToModuleMap) {
      if (KEPT.test(id)) continue;
      module.promise = undefined;
      module.exports = undefined;
      module.evaluated = false;
      module.importers.clear();
    }
  }

  /** Between collecting and running no test is on, so that others can be collected. */
  async onBeforeRunFiles() {
    if (this === SpecRunner.outer) await this.job();
  }

  importFile(path, source) {
    if (this !== SpecRunner.outer) {
      const module = this.workerState.evaluatedModules.getModuleById(path);
      if (module) this.workerState.evaluatedModules.invalidateModule(module);
    }
    return super.importFile(path, source);
  }

  async onBeforeRunTask(test) {
    if (this.includes && (this.hasFailed || !this.includes(nameOf(test)))) test.mode = "skip";
    await super.onBeforeRunTask(test);
    if (test.mode !== "skip") this.onTest?.(test, "start");
  }

  onAfterRunTask(test) {
    super.onAfterRunTask(test);
    if (this.bails && test.result?.state === "fail") this.hasFailed = true;
    if (test.mode !== "skip") this.onTest?.(test, "end");
  }

  async onBeforeRunSuite(suite) {
    if (this.includes && this !== SpecRunner.outer && !testsOf(suite).some((test) => test.mode !== "skip" && this.includes(nameOf(test))))
      suite.mode = "skip";
    await super.onBeforeRunSuite(suite);
  }
}

/** The tests below a suite. */
export function testsOf(suite) {
  return suite.tasks.flatMap((task) => (task.type === "suite" ? testsOf(task) : [task]));
}

/** A test's name with those of the suites around it. */
export function nameOf(test) {
  const names = [];
  for (let task = test; task && task !== test.file; task = task.suite) names.unshift(task.name);
  return names.join(" > ");
}
