import { fileNameFor } from "./file-names.ts";
import { type Placeholder, readPlaceholder } from "./placeholder.ts";
import { fileWithout, possiblePlaces, type PossiblePlace } from "./script-places.ts";
import type { ElementSpan } from "../xml/scan-xml.ts";

/** A place of a diagram, and what stands there for the script. */
export interface Slot extends PossiblePlace {
  placeholder: Placeholder | undefined;
}

/** The places of all scripts that a diagram has or can have. */
export function slotsOf(diagram: string, workflow: ElementSpan): Slot[] {
  const first = new Map<string, ElementSpan>();
  return possiblePlaces(workflow).flatMap((place): Slot[] => {
    const { element, name, activity } = place;
    if (!first.has(name)) first.set(name, activity);
    const placeholder = element && readPlaceholder(diagram.slice(element.contentStart, element.contentEnd));
    // The second activity of a name has the scripts that its text says, and no file.
    return first.get(name) === activity || placeholder !== undefined ? [{ ...place, placeholder }] : [];
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
