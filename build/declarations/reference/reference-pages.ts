import type { Binding } from "../bindings.ts";
import type { DeclarationFile } from "../declaration.ts";
import { linksBetween } from "./links.ts";
import { pagesOf } from "./pages.ts";
import { printIndex } from "./print-index.ts";
import { printPage } from "./print-page.ts";

/** The reference documentation as text by path in `types/`. */
export function referencePages(files: readonly DeclarationFile[], bindings: readonly Binding[]): Map<string, string> {
  const pages = pagesOf(files);
  const links = linksBetween(pages, bindings);
  return new Map([
    ["reference/README.md", printIndex(pages, bindings)],
    ...pages.map((page): [string, string] => [`reference/${page.path}`, printPage(page, bindings, links)]),
  ]);
}
