/** A message without what a syntax error has behind it. */
export interface SplitMessage {
  message: string;
  /** The line of the script, as the server has it. */
  sourceLine?: string;
  /** Where in it the server's parser stopped. */
  token?: string;
}

/** `(line='`, in the words of any language. */
export const TOKEN_START = /\([\p{L}_]{1,20}\s?=\s?'/u;
const BETWEEN = /'\s+[\p{L}_]{1,20}\s?=\s?'/gu;

/** Takes `(line='…' token='…')` and the full stop from the end of a message. */
export function splitToken(text: string): SplitMessage {
  const whole = text.trimEnd();
  const isStopped = /[.。]$/.test(whole);
  const body = isStopped ? whole.slice(0, -1).trimEnd() : whole;
  const start = body.endsWith("')") ? TOKEN_START.exec(body) : null;
  if (!start) return { message: isStopped ? whole.slice(0, -1) : whole };
  const inside = body.slice(start.index + start[0].length, -2);
  // A line of a script may have such words itself: what is told last is the token.
  const between = [...inside.matchAll(BETWEEN)].at(-1);
  if (!between) return { message: whole };
  const message = body.slice(0, start.index).trimEnd().replace(/\.$/, "");
  return { message, sourceLine: inside.slice(0, between.index), token: inside.slice(between.index + between[0].length) };
}
