import { domMessages } from "../../../build/diagnostics/messages/mock/dom.ts";
import { limitMessages } from "../../../build/diagnostics/messages/mock/limits.ts";
import { scriptMessages } from "../../../build/diagnostics/messages/mock/script.ts";
import { createMistakes } from "./create-mistakes.ts";

/** Makes the errors that arise where the script runs; the realm of a script has these sentences alone. */
export const scriptMistake = createMistakes({ ...scriptMessages, ...domMessages, ...limitMessages });
