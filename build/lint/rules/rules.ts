import type { Rule } from "../nodes/rule.ts";
import { advancedResult } from "./advanced-result.ts";
import { comparison } from "./comparison.ts";
import { documentPath } from "./document-path.ts";
import { elementContent } from "./element-content.ts";
import { functionText } from "./function-text.ts";
import { hyphenatedAttribute } from "./hyphenated-attribute.ts";
import { instructions } from "./instructions.ts";
import { joinedText } from "./joined-text.ts";
import { kindMembers } from "./kind-members.ts";
import { logError } from "./log-error.ts";
import { missingMethod } from "./missing-method.ts";
import { missingValue } from "./missing-value.ts";
import { operators } from "./operators.ts";
import { queryDocument } from "./query-document.ts";
import { quotedValue } from "./quoted-value.ts";
import { reservedName } from "./reserved-name.ts";
import { retiredFunction } from "./retired-function.ts";
import { schemaId } from "./schema-id.ts";
import { truthTest } from "./truth-test.ts";
import { writtenDocument } from "./written-document.ts";
import { xmlInJson } from "./xml-in-json.ts";

/** Every rule of `xtkit check`. To add one: a file in `rules/`, a line here, its message in the catalogue, a fixture named after its code. */
export const rules: readonly Rule[] = [
  truthTest,
  operators,
  comparison,
  writtenDocument,
  instructions,
  hyphenatedAttribute,
  missingValue,
  missingMethod,
  elementContent,
  reservedName,
  documentPath,
  queryDocument,
  schemaId,
  joinedText,
  quotedValue,
  xmlInJson,
  logError,
  retiredFunction,
  functionText,
  kindMembers,
  advancedResult,
];
