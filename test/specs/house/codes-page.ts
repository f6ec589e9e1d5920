import { catalogue } from "../../../build/diagnostics/catalogue.ts";
import type { MockMessage } from "../../../build/diagnostics/messages/mock/mock-message.ts";
import { asSentence } from "../../runtime/mistakes/as-sentence.ts";
import { subjects } from "../mistakes/subjects.ts";

/** One line of the page. */
interface Listed {
  code: string;
  name: string;
  severity: string;
  message: string;
  suggestion: string;
}

/** What the first digit of a code says. */
const RANGES: readonly (readonly [digit: string, title: string])[] = [
  ["1", "From a source file to its script"],
  ["2", "What compiles and means something else on the server"],
  ["3", "The grammar of scripts: ECMAScript 5 and E4X"],
  ["4", "Schemas"],
  ["5", "The project and the command line"],
  ["6", "The mock server, which throws them"],
];

/** The ends that a message can have are on lines of their own, where there are several. */
function saidBy({ message, advice = [] }: MockMessage): string {
  const [ends, wordings] = [[advice].flat(), [message].flat()];
  return ends.length === 1 && wordings.length === 1 ? wordings[0]! + ends[0]! : [...wordings, ...ends.map((end) => `…${end}`)].join("<br>");
}

function listed(): Listed[] {
  const mistakes = subjects.flatMap(({ messages }) =>
    Object.entries(messages).map(([name, message]) => ({
      code: message.code,
      name,
      severity: "error",
      message: saidBy(message),
      suggestion: message.suggestion ?? [message.advice ?? []].flat().map(asSentence).join("<br>"),
    })),
  );
  return [...Object.entries(catalogue).map(([code, message]) => ({ code, ...message })), ...mistakes];
}

/** A text in a cell of a table: what Markdown would read is shown as it is, apart from code between backticks. */
function cell(text: string): string {
  return text
    .replace(/\{(\w+):quoted\}/g, '"{$1}"')
    .split("`")
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\<>*_[\]|&$]/g, (mark) => `\\${mark}`) : `\`${part.replace(/\|/g, "\\|")}\``))
    .join("")
    .replaceAll("\\<br\\>", "<br>");
}

function table(rows: readonly Listed[]): string {
  const lines = rows.map(({ code, name, severity, message, suggestion }) => {
    const title = severity === "warning" ? `\`${name}\` (warning)` : `\`${name}\``;
    return `| ${code} | ${title} | ${cell(message)} | ${cell(suggestion)} |`;
  });
  return ["| code | name | says | what to do |", "|---|---|---|---|", ...lines].join("\n");
}

/** `build/diagnostics/README.md`: all that xtkit says about a user's files, by code. */
export function codesPage(): string {
  const all = listed().sort((a, b) => (a.code < b.code ? -1 : 1));
  const sections = RANGES.map(([digit, title]) => `## XTK${digit}xxx: ${title}\n\n${table(all.filter(({ code }) => code[3] === digit))}`);
  return `# Codes

What xtkit says about your files and scripts, by code. Each message has a number and a name; both stay as they are, the words may change.
What stands in braces is filled in. An error that the mock throws carries code, name and what to do (\`error.code\`, \`error.codeName\`,
\`error.suggestion\`); what begins with … is an end of the message in one case. Made from the sentences in \`messages/\`, by \`npx vitest run test/specs/house/catalogue.spec.ts -u\`.

${sections.join("\n\n")}
`;
}
