import { campaignMessages } from "../../../build/diagnostics/messages/mock/campaign.ts";
import { documentMessages } from "../../../build/diagnostics/messages/mock/documents.ts";
import { domMessages } from "../../../build/diagnostics/messages/mock/dom.ts";
import { expressionMessages } from "../../../build/diagnostics/messages/mock/expressions.ts";
import { fileMessages } from "../../../build/diagnostics/messages/mock/files.ts";
import { limitMessages } from "../../../build/diagnostics/messages/mock/limits.ts";
import type { MockMessages } from "../../../build/diagnostics/messages/mock/mock-message.ts";
import { queryMessages } from "../../../build/diagnostics/messages/mock/queries.ts";
import { scriptMessages } from "../../../build/diagnostics/messages/mock/script.ts";
import { serviceMessages } from "../../../build/diagnostics/messages/mock/services.ts";
import { workflowMessages } from "../../../build/diagnostics/messages/mock/workflows.ts";

/** The sentences of the mock about one subject. */
export interface Subject {
  /** Name of its file in `build/diagnostics/messages/mock/`. */
  file: string;
  /** Its codes start like this. */
  range: string;
  messages: MockMessages;
}

export const subjects: readonly Subject[] = [
  { file: "script", range: "XTK60", messages: scriptMessages },
  { file: "dom", range: "XTK61", messages: domMessages },
  { file: "campaign", range: "XTK62", messages: campaignMessages },
  { file: "documents", range: "XTK63", messages: documentMessages },
  { file: "expressions", range: "XTK64", messages: expressionMessages },
  { file: "limits", range: "XTK647", messages: limitMessages },
  { file: "queries", range: "XTK65", messages: queryMessages },
  { file: "services", range: "XTK66", messages: serviceMessages },
  { file: "files", range: "XTK67", messages: fileMessages },
  { file: "workflows", range: "XTK68", messages: workflowMessages },
];
