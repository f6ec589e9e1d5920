import { arrows } from "./arrows.ts";
import type { Diagram } from "./diagram.ts";
import { drawActivity } from "./draw-activity.ts";
import { drawArrow } from "./draw-arrow.ts";
import { escapeMarkup } from "./escape-markup.ts";
import type { Point } from "./free-places.ts";
import { numberText as n } from "./number-text.ts";
import { placeActivities } from "./place-activities.ts";
import { BOX } from "./route.ts";
import { runFacts } from "./run-facts.ts";
import type { RunTrace } from "./run-trace.ts";
import { shortText } from "./short-text.ts";
import { signs } from "./signs.ts";
import { stateText } from "./state-text.ts";

/** Around the boxes: room for labels, arrows that go over them, and what the signs mean. */
const AROUND = { top: 82, right: 118, bottom: 118, left: 62 };
/** What the heading takes. */
const HEADING = 50;
/** The line of signs has room. */
const NARROWEST = 820;

/** A picture, and how large it is. */
export interface Drawing {
  /** An `svg` element, well-formed as XML and as HTML. */
  markup: string;
  width: number;
}

/**
 * Draws a workflow with what happened in a run.
 * @param style rules that stand in the picture, for one that is a file of its own and has a heading
 */
export function drawWorkflow(diagram: Diagram, run: RunTrace, style?: string): Drawing {
  const places = placeActivities(diagram);
  const facts = runFacts(run);
  const top = style === undefined ? 0 : HEADING;
  const { width, height } = sizeOf(places, top);
  const lines = arrows(diagram, places).map((arrow) => drawArrow(arrow, facts.eventsOver(arrow.activity.name, arrow.transition.name)));
  const boxes = diagram.activities.map((activity) => drawActivity(activity, places.get(activity.name)!, facts.of(activity.name)));
  const ran = diagram.activities.filter(({ name }) => facts.of(name).runs > 0).length;
  const says = [diagram.name, stateText(run.state, run.failure), `${ran} of ${diagram.activities.length} activities ran`];
  const under = says.filter(Boolean).join(" · ");
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" class="workflow" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img">
<title>${escapeMarkup(diagram.label)}</title>
<desc>${escapeMarkup(under)}</desc>
${style ?? ""}<rect class="paper" width="100%" height="100%"/>
${style === undefined ? "" : heading(diagram.label, under, width)}<g transform="translate(${AROUND.left} ${AROUND.top + top})">
${[...lines, ...boxes].join("\n")}
</g>
${signs(height - 26)}
</svg>
`;
  return { markup, width };
}

function heading(title: string, under: string, width: number): string {
  return `<text class="title" x="26" y="36">${escapeMarkup(shortText(title, Math.floor((width - 60) / 9)))}</text>
<text class="subtitle" x="26" y="57">${escapeMarkup(shortText(under, Math.floor((width - 60) / 6.5)))}</text>
`;
}

function sizeOf(places: ReadonlyMap<string, Point>, top: number): { width: number; height: number } {
  let right = 0;
  let bottom = 0;
  for (const { x, y } of places.values()) {
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { width: Math.max(NARROWEST, AROUND.left + right + BOX + AROUND.right), height: top + AROUND.top + bottom + BOX + AROUND.bottom };
}
