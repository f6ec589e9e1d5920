const COMMENT = /^\s*transition (?:(?<plain>[\w$.-]+)|(?<quoted>".*"))\s*$/;

/** The line by which the condition of a transition is found again. Names are not trusted: none ends the comment. */
export function transitionComment(name: string): string {
  const quoted = JSON.stringify(name).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `// transition ${/^[\w$.-]+$/.test(name) ? name : quoted}`;
}

/** @param text of a comment, without its slashes */
export function transitionOf(text: string): string | undefined {
  const { plain, quoted } = COMMENT.exec(text)?.groups ?? {};
  if (quoted === undefined) return plain;
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}
