import { lintMessages } from "../../../build/diagnostics/messages/lint.ts";
import { campaignMessages } from "../../../build/diagnostics/messages/mock/campaign.ts";
import { documentMessages } from "../../../build/diagnostics/messages/mock/documents.ts";
import { expressionMessages } from "../../../build/diagnostics/messages/mock/expressions.ts";
import { fileMessages } from "../../../build/diagnostics/messages/mock/files.ts";
import { queryMessages } from "../../../build/diagnostics/messages/mock/queries.ts";
import { serviceMessages } from "../../../build/diagnostics/messages/mock/services.ts";
import { workflowMessages } from "../../../build/diagnostics/messages/mock/workflows.ts";
import { createMistakes } from "./create-mistakes.ts";

/** Makes the errors of the mock server. */
export const mistake = createMistakes({
  // What the check says of a call, the mock says when it is made.
  "retired-function": { code: "XTK2022", message: lintMessages.XTK2022.message, suggestion: lintMessages.XTK2022.suggestion },
  ...campaignMessages,
  ...documentMessages,
  ...expressionMessages,
  ...queryMessages,
  ...serviceMessages,
  ...fileMessages,
  ...workflowMessages,
});
