import type { Diagnostic, SourcePosition } from "./diagnostic.ts";
import { fill } from "./fill.ts";
import { compileMessages } from "./messages/compile.ts";
import { copyMessages } from "./messages/copy.ts";
import { deliveryMessages } from "./messages/delivery.ts";
import { e4xMessages } from "./messages/e4x.ts";
import { journalMessages } from "./messages/journal.ts";
import { lintMessages } from "./messages/lint.ts";
import type { Message } from "./messages/message.ts";
import { pictureMessages } from "./messages/picture.ts";
import { projectMessages } from "./messages/project.ts";
import { runMessages } from "./messages/run.ts";
import { schemaMessages } from "./messages/schema.ts";
import { scriptMessages } from "./messages/script.ts";

/**
 * Every sentence xtkit says to a user about the user's own files. Ranges: 1xxx compile, 2xxx lint, 3xxx E4X grammar,
 * 4xxx schemas, 5xxx project and command line. What the mock server throws, 6xxx, is in `messages/mock/`: only the mock loads it.
 */
export const catalogue = {
  ...compileMessages,
  ...lintMessages,
  ...scriptMessages,
  ...e4xMessages,
  ...schemaMessages,
  ...projectMessages,
  ...deliveryMessages,
  ...runMessages,
  ...pictureMessages,
  ...copyMessages,
  ...journalMessages,
} as const;

/** A stable diagnostic code of this project. */
export type DiagnosticCode = keyof typeof catalogue;

/**
 * An occurrence of a catalogued message.
 * @param code the message
 * @param details values for the `{name}` places of its texts
 * @param position where it is, as far as known
 */
export function diagnostic(code: DiagnosticCode, details: Record<string, string> = {}, position: Partial<SourcePosition> = {}): Diagnostic {
  const entry: Message = catalogue[code];
  return {
    code,
    name: entry.name,
    severity: entry.severity,
    message: fill(entry.message, details),
    suggestion: fill(entry.suggestion, details),
    ...position,
  };
}
