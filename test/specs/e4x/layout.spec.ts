import fc from "fast-check";
import { expect, test } from "vitest";
import { type Doc, group, hardline, hasHardline, indent, line, nest, raw, softline } from "../../../build/e4x/print/doc.ts";
import { layout } from "../../../build/e4x/print/layout.ts";
import { cases } from "../support/thorough.ts";

const WIDTH = 10;

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const piece: fc.Arbitrary<Doc> = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: fc.constantFrom(line, softline) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([above, below]) => raw(`${above}\n${below}`)) },
);
const tail: fc.Arbitrary<Doc> = fc.oneof(
  word,
  fc.constantFrom<Doc>("", hardline, line),
  fc.tuple(word, fc.constantFrom(hardline, line), word),
);

/** All on one line. */
function flat(doc: Doc): string {
  if (typeof doc === "string") return doc;
  if (Array.isArray(doc)) return (doc as readonly Doc[]).map(flat).join("");
  const node = doc as Exclude<Doc, string | readonly Doc[]>;
  if (node.kind === "raw") return node.text;
  return node.kind === "line" ? (node.hard ? "\n" : node.flat) : "contents" in node ? flat(node.contents) : "";
}

/** Each of its own lines broken. */
function broken(doc: Doc, indentation: number): string {
  if (typeof doc === "string") return doc;
  if (Array.isArray(doc)) return (doc as readonly Doc[]).map((part) => broken(part, indentation)).join("");
  const node = doc as Exclude<Doc, string | readonly Doc[]>;
  return node.kind === "line" ? `\n${" ".repeat(indentation)}` : flat(node);
}

/** Spaces at the end of a line are not written. */
const tidy = (text: string): string => text.replace(/ +(?=\n|$)/g, "");

test("a group is one line where it fits, with what follows it up to the next line, to the last column", () => {
  fc.assert(
    fc.property(
      word,
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      tail,
      fc.constantFrom(nest, indent),
      (start, pieces, after, inwards) => {
        const { code } = layout([start, group(inwards(pieces)), after], WIDTH);
        const rest = broken(after, 0);
        const [first = ""] = `${start}${flat(pieces)}${rest}`.split("\n");
        // What is indented in any case breaks in any case.
        const fits = first.length <= WIDTH;
        if (inwards === nest) expect(tidy(code)).toBe(tidy(start + (fits ? flat(pieces) : broken(pieces, 2)) + rest));
        else expect(tidy(code)).toBe(tidy(start + broken(pieces, 2) + rest));
      },
    ),
    { numRuns: cases(500) },
  );
});

test("a group around groups breaks first, those inside where they still do not fit", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 4 }), fc.boolean(), (pairs, isBroken) => {
      const inner = pairs.map(([one, other]) => group(nest([one, line, other])));
      const { code } = layout(group(nest(inner.flatMap((each, index): Doc[] => (index === 0 ? [each] : [line, each]))), isBroken), WIDTH);
      const whole = pairs.map((pair) => pair.join(" ")).join(" ");
      const apart = pairs.map(([one, other], index) => {
        const indentation = index === 0 ? 0 : 2;
        return indentation + one.length + 1 + other.length <= WIDTH ? `${one} ${other}` : `${one}\n    ${other}`;
      });
      expect(code).toBe(!isBroken && whole.length <= WIDTH ? whole : apart.join("\n  "));
    }),
    { numRuns: cases(500) },
  );
});

test("a line break that is forced, however deep, is found", () => {
  for (const wrap of [nest, indent, group, (doc: Doc): Doc => ["a", [doc]]]) {
    expect(hasHardline(wrap(hardline))).toBe(true);
    expect(hasHardline(wrap(line))).toBe(false);
    expect(hasHardline(wrap(group("a", true)))).toBe(true);
    expect(hasHardline(wrap(raw("a\nb")))).toBe(false);
  }
});
