import { defineConfig } from "xtkit";

export default defineConfig({
  // "none" leaves the statements of a script bare instead of wrapping them into a function.
  wrap: "function",
});
