import { addedDocument } from "./rules/added-document.ts";
import { calculation } from "./rules/calculation.ts";
import { comparison } from "./rules/comparison.ts";
import { documents } from "./rules/documents.ts";
import { emptyText } from "./rules/empty-text.ts";
import { forIn } from "./rules/for-in.ts";
import { hyphenatedAttribute } from "./rules/hyphenated-attribute.ts";
import { joinedText } from "./rules/joined-text.ts";
import { kindMembers } from "./rules/kind-members.ts";
import { logError } from "./rules/log-error.ts";
import { retiredName } from "./rules/retired-name.ts";
import { rootInPath } from "./rules/root-in-path.ts";
import type { ScriptRule } from "./script-rule.ts";
import { textMember } from "./rules/text-member.ts";
import { truthTest } from "./rules/truth-test.ts";
import { xmlInJson } from "./rules/xml-in-json.ts";

/** Every rule for E4X scripts, in `xtkit check` and in ESLint. To add one: a file in `rules/`, a line here, its message, lines in the fixtures. */
export const scriptRules: readonly ScriptRule[] = [
  truthTest,
  comparison,
  calculation,
  emptyText,
  hyphenatedAttribute,
  textMember,
  rootInPath,
  addedDocument,
  forIn,
  xmlInJson,
  logError,
  retiredName,
  joinedText,
  documents,
  kindMembers,
];
