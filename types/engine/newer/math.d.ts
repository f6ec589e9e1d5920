/** What scripts bring along for `Math`: functions of newer JavaScript that the engine lacks. */
export {};

declare global {
  /** Functions of `Math`. */
  interface Math {
    /**
     * 1, -1 or 0: the sign of a number.
     * @param x the number
     * @remarks The engine has it not: scripts bring `sign` along, 56 bytes with what it calls.
     */
    sign(x: number): number;

    /**
     * A number without what is behind the point.
     * @param x the number
     * @remarks The engine has it not: scripts bring `trunc` along, 73 bytes with what it calls.
     */
    trunc(x: number): number;
  }
}
