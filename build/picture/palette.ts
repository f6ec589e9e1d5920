import type { IconGroup } from "./icons.ts";

/** The colours of pictures and pages, for light and for dark surroundings. */
export interface Palette extends Record<IconGroup, string> {
  paper: string;
  /** Of boxes, heads of tables and code. */
  raised: string;
  ink: string;
  soft: string;
  line: string;
  ran: string;
  ranPaper: string;
  error: string;
  errorPaper: string;
  waits: string;
  waitsPaper: string;
  link: string;
}

/** Dark on white, for screen and paper. */
export const light: Palette = {
  paper: "#ffffff",
  raised: "#f4f6f9",
  ink: "#18202b",
  soft: "#566173",
  line: "#aeb7c4",
  ran: "#14713f",
  ranPaper: "#e8f6ee",
  error: "#b3261e",
  errorPaper: "#fdeceb",
  waits: "#8a5a00",
  waitsPaper: "#fff4d6",
  link: "#1557b0",
  flow: "#4a5568",
  script: "#6a3fc4",
  data: "#1463a5",
  channel: "#a82a72",
  other: "#566173",
};

/** White on dark. */
export const dark: Palette = {
  paper: "#14171c",
  raised: "#1f242c",
  ink: "#e7eaef",
  soft: "#a3adbb",
  line: "#5a6576",
  ran: "#56c98d",
  ranPaper: "#14301f",
  error: "#ff8a80",
  errorPaper: "#3b1917",
  waits: "#e9b949",
  waitsPaper: "#35290c",
  link: "#82b4ff",
  flow: "#b4bfce",
  script: "#b79cff",
  data: "#79b8f5",
  channel: "#f193c4",
  other: "#a3adbb",
};
