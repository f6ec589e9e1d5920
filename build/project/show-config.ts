import { openCache } from "../cache/open-cache.ts";
import { toolkitStamp } from "../cache/toolkit-stamp.ts";
import { describeConfig, type DescribedSetting } from "../config/describe-config.ts";
import { loadConfig } from "../config/load-config.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { unreadConfiguration } from "./skipped-files.ts";

/** The settings of a project, and what is wrong with its configuration: then they are those by default, which nothing uses. */
export async function showConfig(root: string): Promise<{ settings: DescribedSetting[]; diagnostics: Diagnostic[]; ok: boolean }> {
  const { given, diagnostics: found } = await loadConfig(root, openCache(root), toolkitStamp());
  const diagnostics = [...unreadConfiguration(root), ...found];
  return { settings: describeConfig(given), diagnostics, ok: !hasErrors(diagnostics) };
}
