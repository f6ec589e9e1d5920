import { engineMembers } from "./engine-members.ts";

/** A method that newer JavaScript offers on values and the engine does not. */
export interface MissingMethod {
  /** The kinds of values that have it there: `Array`, `String`, `RegExp`. */
  readonly of: readonly string[];
  /** The way around. */
  readonly advice: string;
}

const LOOP = "Use a loop, or filter and [0].";
const INDEX = "Use indexOf(…) !== -1.";
const COPY = "Copy with slice(), then change the copy.";
const COUNT = "Use a loop over the indices.";

const ADVICE: readonly (readonly [kind: string, advice: Readonly<Record<string, string>>])[] = [
  [
    "Array",
    {
      at: "Use [index], or [list.length - 1].",
      copyWithin: COUNT,
      entries: COUNT,
      fill: COUNT,
      find: LOOP,
      findIndex: LOOP,
      findLast: LOOP,
      findLastIndex: LOOP,
      flat: "Use concat.apply([], lists).",
      flatMap: "Use map, then concat.apply([], lists).",
      includes: INDEX,
      keys: COUNT,
      toReversed: COPY,
      toSorted: COPY,
      toSpliced: COPY,
      values: COUNT,
      with: COPY,
    },
  ],
  [
    "String",
    {
      at: "Use charAt.",
      codePointAt: "Use charCodeAt.",
      endsWith: "Compare slice(-length) with the end.",
      includes: INDEX,
      isWellFormed: "Texts are not checked for lone surrogates.",
      matchAll: "Use a loop over exec with a flag g.",
      normalize: "Texts stay as they are.",
      padEnd: "Add to the text in a loop.",
      padStart: "Use slice(-length) of the zeros and the text.",
      repeat: "Use new Array(count + 1).join(text).",
      replaceAll: "Use replace with a pattern and the flag g, or split and join.",
      startsWith: "Use indexOf(…) === 0.",
      toWellFormed: "Texts are not checked for lone surrogates.",
      trimEnd: "Use trimRight.",
      trimStart: "Use trimLeft.",
    },
  ],
  [
    "RegExp",
    {
      dotAll: "Write [^] for any character.",
      flags: "Use global, ignoreCase and multiline.",
      hasIndices: "Use index of a match.",
      unicode: "Patterns have no flag u.",
      unicodeSets: "Patterns have no flag v.",
    },
  ],
];

/** Those of `test/conformance/oracle/engine.jsonl`, by name. */
export const missingMethods: ReadonlyMap<string, MissingMethod> = byName();

/** `arrays`, `arrays and texts`: the values that have a method in newer JavaScript. */
export function kindNames(kinds: readonly string[]): string {
  return kinds.map((kind) => KINDS.get(kind) ?? kind).join(" and ");
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ["Array", "arrays"],
  ["String", "texts"],
  ["RegExp", "regular expressions"],
]);

function byName(): Map<string, MissingMethod> {
  const methods = new Map<string, MissingMethod>();
  for (const [kind, advice] of ADVICE)
    for (const [name, way] of Object.entries(advice)) {
      if (engineMembers.get(`${kind}.prototype`)!.includes(name)) throw new Error(`the engine has ${kind}.prototype.${name}`);
      const other = methods.get(name);
      methods.set(
        name,
        other ? { of: [...other.of, kind], advice: other.advice === way ? way : `${other.advice} ${way}` } : { of: [kind], advice: way },
      );
    }
  return methods;
}
