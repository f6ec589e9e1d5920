import { isModule } from "../../build/compile/imports/is-module.ts";
import type { Campaign, CampaignOptions } from "./campaign/campaign.ts";
import { createCampaign as createServer } from "./campaign/create-campaign.ts";
import { createE4X } from "./e4x/create-e4x.ts";
import { createServerNames } from "./realm/create-server-names.ts";
import { readScript, runActivity } from "./run-activity.ts";
import { runLibrary } from "./run-library.ts";
import { runScript } from "./run-script.ts";
import { nextRun, withSession } from "./session.ts";
import type { LogLine, VariableBag } from "./wire.ts";

/** Variables that a run starts with. */
export interface RunOptions {
  /** `vars`, as the activities before left them. */
  vars?: VariableBag;
  /** `instance.vars`. */
  instanceVars?: VariableBag;
  /** Internal name of the workflow: the folder of the activity by default. */
  workflow?: string;
}

/** What a run leaves behind. */
export interface RunResult {
  /** The journal of this run. */
  logs: LogLine[];
  /** `vars` after the run: what the next activity gets. */
  vars: VariableBag;
  instanceVars: VariableBag;
  /** The events that the run posted. A JavaScript code activity posts none itself. */
  events: readonly string[];
  /** What the default function returned, or the value of an E4X script's last statement. */
  value: unknown;
}

/** The mock Campaign server, with the activities of a project to run on it. */
export interface RunnableCampaign extends Campaign {
  /**
   * Runs an activity.
   * @param activity project-relative path, `activities/sample-ingest/insert.ts`; TypeScript, TSX or E4X
   * @throws what the activity throws; the journal up to there is in `logs`
   */
  run(activity: string, options?: RunOptions): Promise<RunResult>;
  /**
   * Calls a function of your own, such as an exported helper of an activity, with the Campaign names in place.
   * @param task may be asynchronous; its result becomes `value`
   */
  call<T>(task: () => T | Promise<T>, options?: RunOptions): Promise<RunResult & { value: T }>;
}

/** Workflow and activity as their files are named. */
function namesOf(activity: string): { workflow: string; activity: string } {
  const parts = activity.replace(/\\/g, "/").split("/");
  return { workflow: parts.at(-2) ?? "workflow", activity: (parts.at(-1) ?? "script").replace(/\.(?:tsx?|js)$/, "") };
}

/**
 * Makes a mock Campaign server for tests. Two of them share nothing.
 * @param options schemas, rows, clock, seed
 * @throws Error for schemas that cannot be read and for rows the schemas do not allow
 */
export function createCampaign(options: CampaignOptions = {}): RunnableCampaign {
  const server = createServer(options);

  async function inSession<T>(where: { workflow: string; activity: string }, { vars, instanceVars, workflow }: RunOptions, task: (run: number) => T | Promise<T>): Promise<RunResult & { value: T }> {
    const connection = server.connect({ vars, instanceVars, activity: where.activity, workflow: workflow ?? where.workflow });
    const e4x = createE4X({ strictBuilders: server.strictBuilders, dialect: server.dialect });
    const { names, snapshot } = createServerNames({ e4x, bridge: connection.bridge, state: connection.state, library: (globals, file, source) => runLibrary(globals, file, source) });
    try {
      const value = await withSession({ names }, () => task(nextRun()));
      connection.complete?.();
      const left = snapshot();
      return { logs: connection.logs, vars: left.vars, instanceVars: left.instanceVars, events: [], value };
    } finally {
      connection.finish(snapshot());
    }
  }

  const campaign: RunnableCampaign = {
    ...server,
    async run(activity, run = {}) {
      const where = namesOf(activity);
      const path = activity.replace(/\\/g, "/");
      const script = path.endsWith(".js") ? readScript(server.root, path) : undefined;
      if (script !== undefined && !isModule(script)) {
        const { value, logs, vars, instanceVars } = await runScript(script, { campaign, filename: path, ...run, workflow: run.workflow ?? where.workflow, activity: where.activity });
        return { logs, vars, instanceVars, events: [], value };
      }
      return await inSession(where, run, (number) => runActivity(server.root, path, number));
    },
    call: (task, run = {}) => inSession({ workflow: "workflow", activity: "script" }, run, task),
  };
  return campaign;
}
