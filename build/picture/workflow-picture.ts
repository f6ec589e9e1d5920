import type { Diagram } from "./diagram.ts";
import { drawWorkflow } from "./draw-workflow.ts";
import { madeBy } from "./made-by.ts";
import { pictureStyle } from "./picture-style.ts";
import type { RunTrace } from "./run-trace.ts";

/**
 * A workflow as the console draws it, with what happened in a run: an SVG file that needs nothing else.
 * @returns the same text for the same input
 */
export function workflowPicture(diagram: Diagram, run: RunTrace): string {
  const style = `<style><![CDATA[\n${pictureStyle}]]></style>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${madeBy}\n${drawWorkflow(diagram, run, style).markup}`;
}
