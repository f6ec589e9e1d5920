/** What the engine's regular expressions have beyond TypeScript's own declarations, which know `RegExp.$1`, `RegExp.lastMatch` and so on. */
export {};

declare global {
  /** The settings of `RegExp`. */
  interface RegExpConstructor {
    /** Whether expressions match line by line without the flag `m`. Not in Node: works on the Campaign engine only. */
    multiline: boolean;
  }

  /** What every regular expression has. */
  interface RegExp {
    /** Whether matches begin at `lastIndex` and nowhere behind it, flag `y`. In newer JavaScript too. */
    readonly sticky: boolean;
  }
}
