import { beforeAll, describe, expect, test } from "vitest";
import { findActivities } from "../../../build/project/find-activities.ts";
import { fromFriendly } from "../../runtime/campaign/values/friendly.ts";
import { REPOSITORY } from "../support/project.ts";
import { hasRhino } from "../support/rhino.ts";
import { attributesByName, type RecordedCall, replayOnRhino, type ReplayOutcome, type Tagged } from "../support/rhino-replay.ts";
import { type Observed, outputOf, readOutput, type Run, runSource, runTask, runText } from "./law-two.ts";
import { type Scenario, scenarios, tasks } from "./scenarios.ts";

const title = ({ source, name }: Scenario): string => `${source}: ${name}`;

test("every activity of the repository has a scenario", () => {
  const { value } = findActivities(REPOSITORY, { activities: "activities", outDir: "dist" });
  // A library does not run by itself: the activities that load it do.
  const sources = value.filter(({ kind }) => kind !== "library").map(({ source }) => source);
  expect([...new Set([...scenarios, ...tasks].map(({ source }) => source))].sort()).toEqual([...new Set(sources)].sort());
});

describe("law 2: source and script do the same", () => {
  test.each(scenarios.map((scenario) => [title(scenario), scenario] as const))("on the mock: %s", async (_, scenario) => {
    const source = await runSource(scenario);
    const script = await runText(readOutput(scenario.source), scenario);
    expect(source.observed.logs.length + source.observed.calls.length).toBeGreaterThan(0);
    expect(script.observed).toEqual(source.observed);
  });
});

describe("law 2: a task does the same with sources and with scripts", () => {
  test.each(tasks.map((scenario) => [title(scenario), scenario] as const))("%s", async (_, scenario) => {
    const source = await runTask(scenario.source, scenario);
    const script = await runTask(outputOf(scenario.source), scenario);
    expect(source.observed.thrown).toBeNull();
    expect(script.observed).toEqual(source.observed);
  });
});

describe.skipIf(!hasRhino())("law 2: Rhino agrees with the mock", () => {
  let runs: Run[];
  let replayed: ReplayOutcome[];

  beforeAll(async () => {
    runs = [];
    for (const scenario of scenarios) runs.push(await runSource(scenario));
    replayed = replayOnRhino(
      scenarios.map((scenario, index) => ({
        code: readOutput(scenario.source),
        vars: { ...scenario.vars },
        instanceVars: { ...scenario.instanceVars },
        calls: recorded(runs[index]!),
      })),
    );
  });

  test.each(scenarios.map((scenario, index) => [title(scenario), index] as const))("%s", (_, index) => {
    const { logs, calls, vars, instanceVars, thrown } = runs[index]!.observed;
    const { logs: logsThere, calls: callsThere, thrown: thrownThere, vars: varsThere, instanceVars: instanceVarsThere } = replayed[index]!;
    expect({
      logs: logsThere,
      calls: callsThere.map(({ path, args }) => ({ path, args: args.map(attributesByName) })),
      thrown: thrownThere?.message,
    }).toEqual({
      logs,
      calls: calls.map(({ path, args }) => ({ path, args: (args as Tagged[]).map(attributesByName) })),
      thrown: thrown?.message,
    });
    if (thrown === null) expect({ vars: varsThere, instanceVars: instanceVarsThere }).toEqual({ vars, instanceVars });
  });

  test("the insert script calls Ingest with the very document of Adobe's page and logs the UUID that comes back", () => {
    const uuid = "e1e7c8b3-6f79-44da-a72d-49ed0f73db2c";
    const [outcome] = replayOnRhino([
      {
        code: readOutput("activities/sample-ingest/insert.ts"),
        vars: {},
        instanceVars: {},
        calls: [{ path: "xtk.session.Ingest", result: uuid }],
      },
    ]);
    const document = {
      name: "sampleTableStg",
      attributes: [
        ["testcol1", "testValue1"],
        ["testcol2", "testValue2"],
        ["xtkschema", "dem:sampleTableStg"],
      ],
      children: [],
    };
    expect(outcome).toMatchObject({
      calls: [{ path: "xtk.session.Ingest", args: [{ t: "xml", v: document }] }],
      logs: [{ level: "info", message: uuid }],
      thrown: null,
    });
  });
});

function recorded({ campaign }: Run): RecordedCall[] {
  return campaign
    .calls()
    .filter(({ path }) => !path.startsWith("log"))
    .map(({ path, result, error }) => ({ path, result: fromFriendly(result), error }));
}

describe("law 2 notices a script that does something else", () => {
  const mutations: readonly { what: string; source: string; from: RegExp; to: string }[] = [
    { what: "an attribute", source: "activities/sample-ingest/insert.ts", from: /testcol2="testValue2"/, to: 'testcol2="testValue3"' },
    {
      what: "a loop",
      source: "activities/recipient-report/count-by-domain.ts",
      from: /for each \(var (\w+) in [^)]+\)/,
      to: "for each (var $1 in <></>)",
    },
    { what: "an index loop", source: "activities/recipient-report/count-by-domain.ts", from: /(for \(var \w+ = )0/, to: "$11" },
    { what: "a log", source: "activities/newsletter/subscribe.ts", from: /logInfo\(/, to: "logWarning(" },
  ];

  test.each(mutations.map((mutation) => [mutation.what, mutation] as const))("%s", async (_, { source, from, to }) => {
    const code = readOutput(source);
    const mutated = code.replace(from, to);
    expect(mutated).not.toBe(code);
    const scenario = scenarios.find((each) => each.source === source) as Scenario;
    const expected: Observed = (await runSource(scenario)).observed;
    expect((await runText(mutated, scenario)).observed).not.toEqual(expected);
  });
});
