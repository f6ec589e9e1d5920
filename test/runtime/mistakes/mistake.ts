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
  ...campaignMessages,
  ...documentMessages,
  ...expressionMessages,
  ...queryMessages,
  ...serviceMessages,
  ...fileMessages,
  ...workflowMessages,
});
