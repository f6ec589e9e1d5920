/**
 * Oracle lines that the parser answers in another way than the engine, with the reason. Each must really differ: a line
 * that agrees has to leave the list.
 */
export const exceptions: Readonly<Record<string, string>> = {
  "syntax-es5-034": "a function declared in a block of strict code is accepted: blocks are not told from bodies",
  ...Object.fromEntries(["behaviour-020", "behaviour-021", "behaviour-110", "behaviour-111", "behaviour-112", "behaviour-113"].map((id) => [id, "`const` of JavaScript 1.8 is not read yet"])),
  ...Object.fromEntries(["behaviour-022", "behaviour-023", "behaviour-024"].map((id) => [id, "destructuring of JavaScript 1.8 is not read yet"])),
  "behaviour-025": "array comprehensions of JavaScript 1.8 are not read yet",
  "behaviour-026": "expression closures of JavaScript 1.8 are not read yet",
  "behaviour-027": "`catch (e if …)` of JavaScript 1.8 is not read yet",
};
