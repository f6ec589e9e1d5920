import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { VerifiedPart } from "../verify/verified-part.ts";

/** What became of a file of an import. */
export interface ImportedFile {
  /** Project-relative path. */
  path: string;
  /** `xtk:workflow cusNightly` */
  record: string;
  /**
   * `kept`: the author changed it, the server did not. `conflict`: both did, or it is from no import. `typescript`: the author moved it there; `source` says where.
   */
  status: "new" | "updated" | "unchanged" | "overwritten" | "kept" | "conflict" | "typescript" | "failed";
  source?: string;
  /** Of one that was moved: the first line that the server has and the source does not build. */
  difference?: VerifiedPart["difference"];
}

/** Outcome of an import. */
export interface ImportResult {
  files: ImportedFile[];
  /** Names that were changed, and what else was converted, in sentences. */
  notes: string[];
  /** Folder with copies of what was overwritten, relative to the project. */
  backup?: string;
  diagnostics: Diagnostic[];
  ok: boolean;
}
