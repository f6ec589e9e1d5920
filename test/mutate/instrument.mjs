import MagicString from "magic-string";

/**
 * A source with mutants compiled in: the one whose number `__mutant__` knows is on, no other.
 * @param {string} source
 * @param {readonly { id: number, start: number, end: number, how: string, text?: string }[]} mutants of this source
 */
export function instrument(source, mutants) {
  const text = new MagicString(source);
  // The outer one first: what is put before the same place later stands further inside.
  const outerFirst = [...mutants].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b) || a.id - b.id);
  for (const { id, start, end, how, text: replacement } of outerFirst) {
    if (how === "leave") text.appendRight(start + 1, ` if (__mutant__(${id})) return;`);
    else if (how === "drop") {
      text.appendRight(start, `{if (!__mutant__(${id})) `);
      text.appendLeft(end, "}");
    } else {
      text.appendRight(start, `(__mutant__(${id}) ? (${replacement}) : `);
      text.appendLeft(end, ")");
    }
  }
  return text.toString();
}

/** A statement is around the expression that it consists of. */
function rank({ how }) {
  return how === "drop" ? 0 : 1;
}

/**
 * A source with one mutant in the place of the original.
 * @param {string} source
 * @param {{ start: number, end: number, how: string, text?: string }} mutant
 */
export function applyMutant(source, { start, end, how, text }) {
  if (how === "leave") return `${source.slice(0, start + 1)} return;${source.slice(start + 1)}`;
  return source.slice(0, start) + (how === "drop" ? "{}" : `(${text})`) + source.slice(end);
}
