import type { Messages } from "./message.ts";

/** `xtkit build --copy`. */
export const copyMessages = {
  XTK5170: {
    name: "copy-one-script",
    severity: "error",
    message: "--copy puts one script on the clipboard, and {given}.",
    suggestion: "Name one activity: `npx xtkit build --copy activities/<workflow>/<activity>.ts`.",
  },
  XTK5171: {
    name: "copy-which-script",
    severity: "error",
    message: "{source} gives {count} scripts, each for a field of its own.",
    suggestion: "Say which one is to be copied: {choices}.",
  },
  XTK5172: {
    name: "copy-unknown-part",
    severity: "error",
    message: "{source} has no part {part}.",
    suggestion: "{advice}",
  },
  XTK5173: {
    name: "no-clipboard",
    severity: "error",
    message: "The script was built and not copied, for there is no clipboard to be used: {detail}",
    suggestion:
      "Open {output} and copy it by hand. On Linux, install xsel, xclip or wl-clipboard; over ssh and in CI there is no clipboard of yours.",
  },
  XTK5174: {
    name: "option-without-copy",
    severity: "error",
    message: "--part says which script --copy takes, and --copy is not there.",
    suggestion: "Write `npx xtkit build --copy <activity> --part {part}`, or leave --part out: all scripts are built.",
  },
} as const satisfies Messages;
