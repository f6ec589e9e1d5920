import type { Part, ScriptKind } from "../engine/script-kind.ts";
import { attributeOf, childOf, type ElementSpan } from "../xml/scan-xml.ts";
import { fileNameFor } from "./file-names.ts";
import { type Placeholder, readPlaceholder } from "./placeholder.ts";
import { activitiesOf, fileWithout } from "./script-places.ts";

/** A place of a diagram that a script can stand at. */
export interface Slot {
  kind: ScriptKind;
  part?: Part;
  activity: ElementSpan;
  name: string;
  /** The element that holds it, and its name where it is not there yet. */
  holder: ElementSpan;
  tag: string;
  element: ElementSpan | undefined;
  transition?: string;
  placeholder: Placeholder | undefined;
}

/** The places of all scripts that a workflow has or can have. */
export function slotsOf(diagram: string, workflow: ElementSpan): Slot[] {
  const seen = new Set<string>();
  return activitiesOf(workflow).flatMap((activity) => {
    const name = attributeOf(activity, "name");
    if (name === undefined) return [];
    const isTwin = seen.has(name);
    seen.add(name);
    const slot = (kind: ScriptKind, holder: ElementSpan, tag: string, more: Partial<Slot> = {}): Slot => {
      const element = childOf(holder, tag);
      const placeholder = element && readPlaceholder(diagram.slice(element.contentStart, element.contentEnd));
      return { kind, activity, name, holder, tag, element, placeholder, ...more };
    };
    const own =
      activity.name === "js"
        ? [slot("js", activity, "script")]
        : activity.name === "jsx"
          ? [slot("jsx", activity, "call", { part: "call" }), slot("jsx", activity, "recall", { part: "recall" })]
          : activity.name === "jstest"
            ? (childOf(activity, "transitions")?.children ?? [])
                .filter((transition) => transition.name === "test")
                .map((transition) =>
                  slot("jstest", transition, "condition", { transition: attributeOf(transition, "name") ?? transition.name }),
                )
            : [];
    const all = [slot("init", activity, "initScript"), ...own];
    // The second activity of a name has the scripts that its text says, and no file.
    return isTwin ? all.filter(({ placeholder }) => placeholder !== undefined) : all;
  });
}

/** A place with the file that its script is in. */
export interface FiledSlot {
  slot: Slot;
  /** The file's name without ending: `poll.call`. */
  file: string;
  /** The diagram names the file, and it is not there. */
  isMissing: boolean;
}

/**
 * Finds the files of a diagram's scripts: those that placeholders name, else those that bear the name of the activity, or the one that an import would give
 * it. Places without a file keep the script that they have.
 * @param has whether there is a file of a name without ending
 */
export function fileSlots(slots: readonly Slot[], has: (file: string) => boolean): FiledSlot[] {
  const claimed = new Set(slots.flatMap((slot) => (slot.placeholder ? [fileWithout(slot.placeholder.stem, slot)] : [])));
  const used = new Set<string>();
  return slots.flatMap((slot) => {
    const { name, kind, placeholder } = slot;
    const byName = (): string | undefined =>
      [name, fileNameFor(name, "activity")]
        .map((stem) => fileWithout(stem, slot))
        .find((file) => has(file) && !claimed.has(file) && (kind === "jstest" || !used.has(file)));
    const file = placeholder ? fileWithout(placeholder.stem, slot) : byName();
    if (file === undefined) return [];
    used.add(file);
    return [{ slot, file, isMissing: !has(file) }];
  });
}
