/** An expression as the engine's messages name it: made of names, indices and calls, of which the arguments are left out. */
const OWNER = /^[\w$]+(?:\.[\w$]+|\[(?:[\w$.]+|"[^"\\]*"|'[^'\\]*')\]|\((?:\.\.\.)?\))*$/;

/** The text of an expression for messages; empty where it is more than they name. */
export function ownerText(code: string): string {
  const text = withoutArguments(code.replace(/(?<!\s)\s*(\?\.(?=[\w$])|\.)\s*/g, ".").replaceAll("?.", ""));
  return OWNER.test(text) ? text : "";
}

/** `f(…)` for a call with arguments; an expression that begins with a parenthesis stays. */
function withoutArguments(code: string): string {
  let text = "";
  let depth = 0;
  for (const character of code) {
    if (character === ")") depth--;
    if (depth === 0) text += character;
    else if (!text.endsWith("(...")) text += "...";
    if (character === "(") depth++;
  }
  return text;
}
