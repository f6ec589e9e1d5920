import { builtinFunctions } from "../../../build/compile/helpers/builtin-functions.ts";
import { withNames } from "../../../build/compile/helpers/helper-function.ts";

type Anything = ReturnType<typeof JSON.parse>;
type AnyFunction = (...args: Anything[]) => Anything;

/** The functions that scripts bring along, as this process runs them: their one loop over XML goes over what is iterable instead. */
export function functionsAsText(): Readonly<Record<keyof typeof builtinFunctions, AnyFunction & (new (...args: Anything[]) => Anything)>> {
  const names = Object.keys(builtinFunctions);
  const texts = Object.values(builtinFunctions).map(({ text }) => withNames(text, (operation) => operation));
  const code = texts.join("\n").replace(/for each\(var (\w+) in (\w+)\)/, "for(var $1 of $2)");
  // oxlint-disable-next-line typescript/no-implied-eval -- the functions are text
  return new Function(`${code}\nreturn { ${names.join(", ")} };`)() as ReturnType<typeof functionsAsText>;
}
