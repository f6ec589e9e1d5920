import { dirname } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { removeLeftOvers } from "../disk/temporary-file.ts";
import type { RunRecord } from "../picture/page/run-record.ts";
import { runPage } from "../picture/page/run-page.ts";
import { workflowPicture } from "../picture/workflow-picture.ts";
import { writeFiles, Unwritten } from "../project/write-files.ts";
import type { PictureFile } from "./picture-files.ts";

/**
 * Writes what a run is shown in: all of it or nothing.
 * @returns the paths that were written, as the command line says them
 */
export function writePictures(pictures: readonly PictureFile[], record: RunRecord): { value: string[]; diagnostics: Diagnostic[] } {
  const { diagram, target } = record;
  if (diagram === undefined && pictures.some(({ option }) => option === "diagram"))
    return { value: [], diagnostics: [diagnostic("XTK5160", { target })] };
  const texts = pictures.map(
    ({ option, file }) => [file, option === "html" ? runPage(record) : workflowPicture(diagram!, record)] as const,
  );
  try {
    for (const folder of new Set(pictures.map(({ file }) => dirname(file)))) removeLeftOvers(folder);
    writeFiles(new Map(texts));
    return { value: pictures.map(({ path }) => path), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof Unwritten)) throw error;
    const { path } = pictures.find(({ file }) => file === error.file)!;
    return { value: [], diagnostics: [diagnostic("XTK5166", { file: path, detail: error.detail })] };
  }
}
