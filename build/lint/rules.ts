import type { Rule } from "./rule.ts";
import { comparison } from "./rules/comparison.ts";
import { documentPath } from "./rules/document-path.ts";
import { elementContent } from "./rules/element-content.ts";
import { hyphenatedAttribute } from "./rules/hyphenated-attribute.ts";
import { instructions } from "./rules/instructions.ts";
import { missingValue } from "./rules/missing-value.ts";
import { operators } from "./rules/operators.ts";
import { reservedName } from "./rules/reserved-name.ts";
import { truthTest } from "./rules/truth-test.ts";
import { writtenDocument } from "./rules/written-document.ts";

/** Every rule of `xtkit check`. To add one: a file in `rules/`, a line here, its message in the catalogue, a fixture named after its code. */
export const rules: readonly Rule[] = [truthTest, operators, comparison, writtenDocument, instructions, hyphenatedAttribute, missingValue, elementContent, reservedName, documentPath];
