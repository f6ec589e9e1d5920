import { chai, type SnapshotSerializer } from "vitest";
import { markupOf } from "../../runtime/e4x/markup-of.ts";
import { diffView } from "./diff-view.ts";
import { findDifference } from "./find-difference.ts";
import { isXml, shapesOf } from "./xml-shape.ts";

/** Prints XML values as markup in snapshots. */
export const xmlSerializer: SnapshotSerializer = {
  test: isXml,
  serialize: (value, _config, indentation) => (markupOf(value) || "<></>").replaceAll("\n", `\n${indentation}`),
};

/** `toEqual` and all that compares deeply: two XML values are equal by what they hold, see `toEqualXml`; XML equals nothing else. */
export function equalXml(one: unknown, other: unknown): boolean | undefined {
  const [isOne, isOther] = [isXml(one), isXml(other)];
  if (!isOne && !isOther) return undefined;
  return isOne && isOther && findDifference(shapesOf(one), shapesOf(other)) === undefined;
}

const SHOWS_XML = Symbol.for("xtkit.vitest.showsXml");

type Assert = (
  this: object,
  passed: unknown,
  message: unknown,
  negated: unknown,
  expected: unknown,
  actual?: unknown,
  showDiff?: boolean,
) => void;

/** Lets every failing assertion hand views of its XML values to vitest's diff. Doing it twice changes nothing. */
export function showXmlInDiffs(): void {
  const prototype = chai.Assertion.prototype as unknown as { assert: Assert & { [SHOWS_XML]?: true } };
  const { assert } = prototype;
  if (assert[SHOWS_XML]) return;
  const showing: Assert = function (...args) {
    try {
      assert.apply(this, args);
    } catch (error) {
      const failure = error as { actual?: unknown; expected?: unknown } | null;
      if (failure !== null && typeof failure === "object" && "actual" in failure) {
        failure.actual = diffView(failure.actual);
        failure.expected = diffView(failure.expected);
      }
      throw error;
    }
  };
  prototype.assert = Object.assign(showing, { [SHOWS_XML]: true as const });
}
