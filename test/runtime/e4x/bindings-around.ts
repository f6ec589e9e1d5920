import { STEPS_BETWEEN_NOTES, type BindingsNote, type NamespaceBinding, type XmlElement } from "./node.ts";

/**
 * What is in force inside an element, its own first. Deep down it is noted on some of the elements on the way, as a script that goes down
 * step by step would walk up to the root each time.
 */
export function bindingsAround(element: XmlElement): readonly NamespaceBinding[] {
  let found: readonly NamespaceBinding[] = [];
  let place: XmlElement | null = element;
  for (let steps = 0; place !== null; steps++) {
    if (steps === STEPS_BETWEEN_NOTES) return notedAround(element);
    const { note, namespaces, parent }: XmlElement = place;
    if (note !== null) return joined(found, note.bindings);
    found = joined(found, namespaces);
    place = parent;
  }
  return found;
}

/** As above, and notes it on the way from the last note, or from the root. */
function notedAround(element: XmlElement): readonly NamespaceBinding[] {
  const way: XmlElement[] = [];
  let place: XmlElement | null = element;
  for (; place !== null && place.note === null; place = place.parent) way.push(place);
  const { bindings, document }: BindingsNote = place?.note ?? { bindings: [], document: { isCurrent: true } };
  let found = bindings;
  // The last note counts as the first step; without one the root gets one.
  let steps = place === null ? STEPS_BETWEEN_NOTES - 1 : 0;
  for (let inner = way.pop(); inner !== undefined; inner = way.pop()) {
    found = joined(inner.namespaces, found);
    if (++steps < STEPS_BETWEEN_NOTES) continue;
    inner.note = { bindings: found, document };
    steps = 0;
  }
  return found;
}

/** Both lists, without repeating what was handed down. */
function joined(inner: readonly NamespaceBinding[], outer: readonly NamespaceBinding[]): readonly NamespaceBinding[] {
  if (outer.length === 0) return inner;
  if (inner.length === 0) return outer;
  const more = outer.filter((binding) => !inner.includes(binding));
  return more.length === 0 ? inner : [...inner, ...more];
}
