import type { DiagramActivity } from "./diagram.ts";
import { escapeAttribute } from "./escape-attribute.ts";
import { escapeMarkup } from "./escape-markup.ts";
import type { Point } from "./free-places.ts";
import { iconOf } from "./icons.ts";
import { numberText as n } from "./number-text.ts";
import { BOX } from "./route.ts";
import type { ActivityFacts } from "./run-facts.ts";
import { shortText, twoLines } from "./short-text.ts";

/** How many letters a line of a label has. */
const LABEL = 21;
/** Between the lines of a label. */
const LINE = 14;

/**
 * The box of an activity: its icon, its label below, and what the run says of it as shape and text.
 * @param facts absent where nothing ran
 */
export function drawActivity(activity: DiagramActivity, { x, y }: Point, facts: ActivityFacts): string {
  const { name, label } = activity;
  const lines = twoLines(label, LABEL);
  const texts = lines.map((line, index) => text("label", BOX / 2, BOX + 16 + index * LINE, line));
  const says = stateText(activity, facts);
  const state = says === "" ? "" : text("state", BOX / 2, BOX + 17 + lines.length * LINE, says);
  return `<g class="${classOf(activity, facts)}" data-name="${escapeAttribute(name)}" transform="translate(${n(x)} ${n(y)})"><title>${escapeMarkup(titleOf(activity, facts))}</title><rect class="box" width="${BOX}" height="${BOX}" rx="11"/>${iconIn(activity)}${badges(activity, facts)}${texts.join("")}${state}</g>`;
}

function classOf({ isOff }: DiagramActivity, { runs, errors, isStop, waits }: ActivityFacts): string {
  const state = isStop || errors > 0 ? "error" : waits ? "waits" : runs > 0 ? "ran" : "idle";
  return `activity ${state}${isOff ? " off" : ""}`;
}

/** All of it in words, for the pointer and for those who do not see the picture. */
function titleOf(activity: DiagramActivity, facts: ActivityFacts): string {
  const { name, kind, label } = activity;
  const says = stateText(activity, facts);
  const runs = facts.runs === 0 ? "did not run" : `ran ${times(facts.runs)}`;
  return [label, `${name} (${kind})`, says === "" ? runs : `${runs}, ${says}`].join("\n");
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

function stateText({ isOff }: DiagramActivity, { errors, isStop, waits }: ActivityFacts): string {
  const counted = errors > 1 ? `${errors} errors` : "error";
  if (isStop) return errors > 0 ? `${counted}, stopped here` : "stopped here";
  if (errors > 0) return counted;
  return waits ? "waits for an event" : isOff ? "off" : "";
}

function iconIn({ kind }: DiagramActivity): string {
  const icon = iconOf(kind);
  const plain = `<path class="icon other" transform="translate(16 7)" d="M3 4h14v12H3zM3 8h14"/>${text("tag", BOX / 2, 41, shortText(kind, 8))}`;
  return icon === undefined ? plain : `<path class="icon ${icon.group}" transform="translate(12.4 12.4) scale(1.13)" d="${icon.path}"/>`;
}

/** How often it ran, in the upper right corner; in the left one what is out of the ordinary. */
function badges({ isOff }: DiagramActivity, { runs, errors, isStop, waits }: ActivityFacts): string {
  const width = 23 + 6.6 * String(runs).length;
  const count =
    runs === 0
      ? ""
      : `<g class="count" transform="translate(${n(BOX + 10 - width)} -9)"><rect width="${n(width)}" height="18" rx="9"/><path d="M7 9.3l2.7 2.7 4.3-5.5"/>${text("", 16.5 + (width - 16.5 - 4.5) / 2, 13, String(runs))}</g>`;
  const mark = errors > 0 || isStop ? ERROR : waits ? WAITS : isOff ? OFF : "";
  return count + mark;
}

const ERROR = '<path class="mark" d="M0-12L11.5 8h-23z"/><path class="sign" d="M0-4.5v6M0 4.6v.2"/>';
const WAITS = '<circle class="mark" r="10"/><path class="sign" d="M-3-4v8M3-4v8"/>';
const OFF = '<circle class="mark" r="9.5"/><path class="sign" d="M-6.5 6.5l13-13"/>';

/** Content that is empty is no text. */
function text(name: string, x: number, y: number, content: string): string {
  return `<text${name === "" ? "" : ` class="${name}"`} x="${n(x)}" y="${n(y)}">${escapeMarkup(content)}</text>`;
}
