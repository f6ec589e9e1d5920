import fc from "fast-check";
import { compile } from "../../runtime/campaign/expression/compile.ts";
import { lot, target } from "../target.ts";

const pieces = (
  "@a @b [@c-d] [e/@f] e $(login) $long(vars/@x) ( ) , + - * / = != <> < <= > >= AND OR NOT LIKE IN IS NULL TRUE 1 2.5 .5 99999999999999999999 'x' 'it\\'s' '' " +
  "#2024-01-31# #2024-01-31T10:20:30Z# #x# Case( When( Else( Iif( LPad( Length( Substring( ToDate( AddDays( Round( Year( Replace( Char( ToString( Power( Mod( " +
  "GetDate() Upper( Left( Right( Coalesce( constructor( toString( __proto__ @constructor ' \" [ ] # $ \\ == ! & | % é 😀"
).split(" ");
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(" "));

const MISSING = "no such field";

/** XTK expressions: a value, or an error of the mock's own, with its sentence. */
export const expressions = target({
  name: "expressions",
  runs: 60,
  inputs: 100,
  arbitrary: lot(text, 100),
  hold(texts) {
    const values = new Map<string, string | number | null | Date>([
      ["@a", 3],
      ["@b", "text"],
      ["@c-d", null],
      ["e/@f", new Date(0)],
      ["e", 1],
    ]);
    for (const expression of texts) {
      try {
        compile<null>(expression, {
          now: () => new Date(0),
          random: () => 0.5,
          uuid: () => "u",
          resolve(path) {
            if (!values.has(path)) throw new Error(MISSING);
            return () => values.get(path)!;
          },
        })(null);
      } catch (error) {
        const { code, message, name } = error as Error & { code?: string };
        if (
          (code === undefined && !message.startsWith(MISSING)) ||
          /undefined|\[object|not a function|is not iterable|Cannot read/.test(message)
        )
          throw new Error(`${expression}: ${name} ${message}`, { cause: error });
      }
    }
  },
});
