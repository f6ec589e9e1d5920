import ts from "typescript";

/** For a tag that TypeScript takes for a component. */
export const TAG_ADVICE =
  'A tag that starts with a capital letter is a component in TSX, and there are none: write x("Name", …) for the element, or call the function in braces: {Row()}.';

/** Whether a message is about a tag; TypeScript takes one with a capital letter for a component. */
export function isComponent({ file, start }: ts.Diagnostic): boolean {
  if (file === undefined || start === undefined) return false;
  const find = (node: ts.Node): boolean => {
    if (ts.isJsxOpeningLikeElement(node) && node.tagName.getStart(file) === start) return /^[A-Z]/.test(node.tagName.getText(file));
    return ts.forEachChild(node, (child) => (child.pos <= start && start < child.end ? find(child) : undefined)) ?? false;
  };
  return find(file);
}
