import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hasErrors } from "../../diagnostics/has-errors.ts";
import { systemFault } from "../../disk/system-fault.ts";
import { buildWithTexts } from "../build.ts";
import { isDocument } from "./is-document.ts";
import { unescaped } from "./unescaped.ts";
import type { VerifiedPart } from "./verified-part.ts";
import { verifyDocument } from "./verify-document.ts";
import { verifyScript } from "./verify-script.ts";

/** Outcome of `verify`. */
export interface VerifyResult {
  parts: VerifiedPart[];
  diagnostics: Diagnostic[];
  /** Whether all is what the project builds; false with errors. */
  isSame: boolean;
  ok: boolean;
}

/** What to verify. */
export interface VerifyRequest {
  /** Absolute path of the project. */
  root: string;
  /** What messages call the text. */
  file: string;
  text: string;
  /** The source or the built script to compare a script with. */
  as?: string;
}

/** Compares a script, a workflow or a package that was copied from the server with what the project builds. Writes nothing. */
export async function verify({ root, file, text, as }: VerifyRequest): Promise<VerifyResult> {
  const result: VerifyResult = { parts: [], diagnostics: [], isSame: false, ok: false };
  const { diagnostics } = result;
  try {
    if (text.trim() === "") {
      diagnostics.push(diagnostic("XTK5180", { file }, { file }));
      return result;
    }
    const built = await buildWithTexts({ root, write: false }, { mayBeNone: true });
    diagnostics.push(...built.diagnostics);
    if (hasErrors(diagnostics)) return result;
    const read = unescaped(text);
    const document = isDocument(text) ? text : read !== undefined && isDocument(read) ? read : undefined;
    if (document !== undefined && as === undefined) {
      const found = verifyDocument(root, built, document.replace(/^\ufeff/, "").trimStart(), file);
      result.parts.push(...found.parts);
      diagnostics.push(...found.diagnostics);
    } else {
      const found = verifyScript(root, built, text, as);
      if (found.value) result.parts.push(found.value);
      diagnostics.push(...found.diagnostics);
    }
  } catch (error) {
    diagnostics.push(systemFault(error, root));
  }
  const ok = !hasErrors(diagnostics);
  return { ...result, ok, isSame: ok && result.parts.every(({ difference }) => difference === undefined) };
}
