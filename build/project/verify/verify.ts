import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hasErrors } from "../../diagnostics/has-errors.ts";
import { systemFault } from "../../disk/system-fault.ts";
import { buildWithTexts } from "../build.ts";
import { isDocument } from "./is-document.ts";
import type { LineDifference } from "./first-difference.ts";
import type { SourceLine } from "./source-line.ts";
import { unescaped } from "./unescaped.ts";
import { verifyDocument } from "./verify-document.ts";
import { verifyScript } from "./verify-script.ts";

/** A script, or the rest of a record, that was compared. */
export interface VerifiedPart {
  /** `xtk:workflow cusNightly`, or the path of the built script that a script was compared with. */
  record: string;
  /** `script`, `call`, `condition some`, `diagram`, with the activity before it. */
  what: string;
  /** Project-relative path of its source. */
  source: string;
  /** Undefined where the two are the same. */
  difference?: LineDifference & {
    /** Where the line of the script as it is built is from. */
    place?: SourceLine;
    /** Of a diagram: the element and what of it. */
    element?: string;
  };
  /** What else is to be known of the text, in a sentence: that it is a part of a script, or was built from another state of its source. */
  note?: string;
}

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
    const built = await buildWithTexts({ root, write: false }, true);
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
