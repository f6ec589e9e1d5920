/** An expression as the engine's messages name it: made of names, indices and calls without arguments. */
const OWNER = /^[\w$]+(?:\.[\w$]+|\[(?:[\w$.]+|"[^"\\]*"|'[^'\\]*')\]|\(\))*$/;

/** The text of an expression for messages; empty where it is more than they name. */
export function ownerText(code: string): string {
  const text = code.replace(/\s*(\?\.(?=[\w$])|\.)\s*/g, ".").replaceAll("?.", "");
  return OWNER.test(text) ? text : "";
}
