/** What JavaScript 1.8 has beside ECMAScript 5, as scripts use it: how messages call it, and what to write instead. */
export const mozillaSyntax = {
  const: { syntax: "`const`", advice: "Write `var`." },
  destructuring: { syntax: "destructuring", advice: "Read the members one by one." },
  guard: { syntax: "`catch (e if …)`", advice: "Write one `catch (e)`, test with `if` inside it and throw e again in the `else`." },
  closure: { syntax: "a function whose body is an expression", advice: "Write function (…) { return …; }." },
} as const;
