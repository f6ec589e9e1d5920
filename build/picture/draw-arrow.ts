import type { Arrow } from "./arrows.ts";
import { escapeAttribute } from "./escape-attribute.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { numberText as n } from "./number-text.ts";
import { shortText } from "./short-text.ts";

/** What an activity goes on with where nothing is said: a label would say nothing. */
const PLAIN: ReadonlySet<string> = new Set(["initial", "done"]);
/** How many letters a label on an arrow has. */
const LABEL = 18;

/** A transition: its line with label, and how many events went over it. */
export function drawArrow({ activity, transition, route }: Arrow, events: number): string {
  const { kind, name, label, target, enabled } = transition;
  const shown = label ?? (PLAIN.has(kind) && PLAIN.has(name) ? "" : name);
  const title = [
    label ?? name,
    `${activity.name}/${name} (${kind})${enabled ? "" : ", off"} → ${target ?? "a loose end"}`,
    events === 0 ? "no event" : events === 1 ? "1 event" : `${events} events`,
  ];
  const { x, y } = route.middle;
  const where = route.isLoose ? `x="${n(x + 25)}" y="${n(y + 3.5)}"` : `x="${n(x)}" y="${n(y - (events > 0 ? 11 : 5))}"`;
  const text = shown === "" ? "" : `<text class="label" ${where}>${escapeMarkup(shortText(shown, LABEL))}</text>`;
  return `<g class="transition${events > 0 ? " taken" : ""}${enabled ? "" : " off"}${route.isLoose ? " loose" : ""}" data-from="${escapeAttribute(activity.name)}" data-name="${escapeAttribute(name)}"><title>${escapeMarkup(title.join("\n"))}</title><path class="line" d="${route.line}"/><path class="head" d="${route.head}"/>${events > 0 ? pill(route.middle, events) : ""}${text}</g>`;
}

function pill({ x, y }: { x: number; y: number }, events: number): string {
  const width = 9 + 6.2 * String(events).length;
  return `<rect class="pill" x="${n(x - width / 2)}" y="${n(y - 7.5)}" width="${n(width)}" height="15" rx="7.5"/><text class="events" x="${n(x)}" y="${n(y + 3.5)}">${events}</text>`;
}
