import type { Binding } from "../declarations/bindings.ts";
import type { DeclarationFile } from "../declarations/declaration.ts";
import { linksBetween } from "./links.ts";
import { pagesOf } from "./pages.ts";
import { printIndex } from "./print-index.ts";
import { printPage } from "./print-page.ts";

/** The reference as text by file name: every page, and the index. */
export function referencePages(files: readonly DeclarationFile[], bindings: readonly Binding[]): Map<string, string> {
  const pages = pagesOf(files);
  const links = linksBetween(pages, bindings);
  return new Map([
    ["README.md", printIndex(pages, bindings, links)],
    ...pages.map((page): [string, string] => [page.path, printPage(page, bindings, links)]),
  ]);
}
