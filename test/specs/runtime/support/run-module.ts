import { runInThisContext } from "node:vm";
import { transformSync } from "esbuild";
import { moduleToNode } from "../../../../build/node/module-to-node.ts";
import { SERVER } from "../../../../build/node/node-code.ts";
import { createCampaign, type CampaignOptions } from "../../../runtime/index.ts";
import { server } from "../../../runtime/run/session.ts";

/**
 * Runs the text of a TypeScript activity as it runs in a test, beside the builtins of Node.js, without asking the build.
 * @returns what its default function returns
 */
export async function runModule(code: string, options: CampaignOptions = {}): Promise<unknown> {
  const evaluate = await compileModule(code);
  let value: unknown;
  await createCampaign(options).call(() => {
    value = evaluate();
  });
  return value;
}

/** Compiles the text; each call of what it gives evaluates it anew. */
export async function compileModule(code: string): Promise<() => unknown> {
  const lowered = await moduleToNode({ code, file: "/project/activities/w/case.ts", name: "activities/w/case.ts", isToolkit: false });
  const common = transformSync(lowered.code, { format: "cjs", target: "es2022" });
  const run = runInThisContext(`(function (module, exports, ${SERVER}) {\n${common.code}\n})`, { filename: "case.ts" }) as (
    ...args: unknown[]
  ) => void;
  return () => {
    const module = { exports: {} as { default?: () => unknown } };
    run(module, module.exports, server);
    return module.exports.default!();
  };
}
