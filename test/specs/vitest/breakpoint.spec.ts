import { Session, type Debugger } from "node:inspector";
import { generatedPositionFor, LEAST_UPPER_BOUND, originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createCampaign } from "../../runtime/index.ts";

/** What a debugger does to stop at a line of a source: the engine knows the compiled module, its map knows the source. */
class Breakpoints {
  private readonly session = new Session();
  private readonly maps = new Map<string, TraceMap>();
  /** The lines of the source where it stopped. */
  readonly stops: (number | null)[] = [];

  constructor(file: RegExp, line: number) {
    const { session } = this;
    session.connect();
    session.on("Debugger.scriptParsed", ({ params }) => {
      if (!file.test(params.url) || !params.sourceMapURL) return;
      const map = new TraceMap(Buffer.from(params.sourceMapURL.split(",")[1]!, "base64").toString("utf8"));
      this.maps.set(params.scriptId, map);
      const place = generatedPositionFor(map, { source: map.sources[0]!, line, column: 0, bias: LEAST_UPPER_BOUND });
      session.post("Debugger.setBreakpoint", {
        location: { scriptId: params.scriptId, lineNumber: place.line! - 1, columnNumber: place.column! },
      });
    });
    session.on("Debugger.paused", ({ params }) => this.stopped(params.callFrames[0]!.location));
    session.post("Debugger.enable");
  }

  private stopped({ scriptId, lineNumber, columnNumber }: Debugger.Location): void {
    const map = this.maps.get(scriptId);
    if (map) this.stops.push(originalPositionFor(map, { line: lineNumber + 1, column: columnNumber ?? 0 }).line);
  }

  disconnect(): void {
    this.session.disconnect();
  }
}

let breakpoints: Breakpoints;
beforeEach(() => {
  breakpoints = new Breakpoints(/\/nightly\/poll\.advanced\.ts/, 13);
});
afterEach(() => breakpoints.disconnect());

test("a breakpoint in a TypeScript activity stops on its line, in every run of the script", async () => {
  await createCampaign({ root: "test/fixtures/workflow" }).run("activities/nightly/poll.advanced.ts");
  expect(breakpoints.stops).toEqual([13, 13, 13]);
});
