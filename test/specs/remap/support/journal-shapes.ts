/** What a row is to tell. */
export interface Failure {
  script: string;
  line: number;
  text: string;
  /** The line of the script, and a part of it. */
  sourceLine: string;
  token: string;
}

/** The words of a server in some language, around what it keeps: code, quotes and number. */
export interface ServerLanguage {
  name: string;
  position(script: string, line: number | string): string;
  wrapper(script: string): string;
}

/** English as servers write it. The others are examples of what a translation may look like, and no texts of Adobe. */
export const languages: readonly ServerLanguage[] = [
  {
    name: "English",
    position: (script, line) => `JST-310000 Error while compiling script '${script}' line ${line}: `,
    wrapper: (script) => `SCR-160012 JavaScript: error while evaluating script '${script}'.`,
  },
  {
    name: "French, an example",
    position: (script, line) => `JST-310000 Erreur lors de l'exécution du script '${script}' à la ligne ${line} : `,
    wrapper: (script) => `SCR-160012 JavaScript : erreur pendant l'évaluation du script '${script}'.`,
  },
  {
    name: "German, an example",
    position: (script, line) => `JST-310000 Fehler beim Kompilieren von Skript '${script}', Zeile ${line}: `,
    wrapper: (script) => `SCR-160012 JavaScript: Fehler beim Auswerten von Skript '${script}'.`,
  },
  {
    name: "Japanese, an example",
    position: (script, line) => `JST-310000 スクリプト '${script}' の ${line} 行目のコンパイル中にエラーが発生しました：`,
    wrapper: (script) => `SCR-160012 JavaScript：スクリプト '${script}' の評価中にエラーが発生しました。`,
  },
];

/** A shape in which journals tell a failure, and whether a place is in it. */
export interface Shape {
  name: string;
  hasPlace: boolean;
  write(language: ServerLanguage, failure: Failure): string;
}

/** The shapes that public journals and logs have; names of libraries and of other hosts are names of scripts. */
export const shapes: readonly Shape[] = [
  { name: "a place", hasPlace: true, write: ({ position }, { script, line, text }) => `${position(script, line)}${text}.` },
  { name: "a wrapper alone", hasPlace: false, write: ({ wrapper }, { script }) => wrapper(script) },
  {
    name: "line and token of a syntax error",
    hasPlace: true,
    write: ({ position }, { script, line, sourceLine, token }) =>
      `${position(script, line)}SyntaxError: missing ; before statement (line='${sourceLine}' token='${token}').`,
  },
  {
    name: "two rows, the newest first",
    hasPlace: true,
    write: ({ position, wrapper }, { script, line, text }) => `${wrapper(script)}\r\n${position(script, line)}${text}.`,
  },
  {
    name: "both rows in one text",
    hasPlace: true,
    write: ({ position, wrapper }, { script, line, text }) => `${position(script, line)}${text}. ${wrapper(script)}`,
  },
  { name: "a redacted line", hasPlace: false, write: ({ position }, { script, text }) => `${position(script, "XX")}${text}.` },
  {
    name: "rows with date and activity, the message over several lines",
    hasPlace: true,
    write: ({ position, wrapper }, { script, line, text }) =>
      `01/12/2026 04:49:13\tScore\t${position(script, line)}${text}.\nAnd then\n  some more.\n01/12/2026 04:49:13\tScore\t${wrapper(script)}\n`,
  },
];
