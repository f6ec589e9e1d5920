import fc from "fast-check";
import { E4XSyntaxError, lower, parse, print, raise } from "../../../build/e4x/index.ts";
import { compileText } from "../../../build/node/compile-text.ts";
import { comparable, isCompared } from "../../specs/e4x/support/comparable.ts";
import { isSameTree } from "../../specs/e4x/support/is-same-tree.ts";
import { lot, target } from "../target.ts";

const pieces = (
  "< > /> </ { } ( ) [ ] @ :: .. . * = \" ' / <!-- --> <![CDATA[ ]]> <? ?> <> </> ; , : ? ! ~ + - += ++ -- && || == === < > in instanceof " +
  "typeof delete void new function each for for each while do if else switch case default try catch finally throw return break continue var " +
  "const let with this null true false yield get set xml namespace use default xml namespace = x.( x.@a x..a x.*.@* x::a x.in::a @[a] <a> </a> <a/> " +
  "<a b='1'/> <a b={c}>{d}</a> <{e} f='g'/> &amp; &#x41; &x; 1 1.5 1e400 0x1F 010 'a' \"b\" '\\x4' '\\u{41}' '\\\n' /a/g /[/]/ a b f(a) function () {} function f(a) { return a } " +
  "{ a: 1 } [1, 2] 'use strict'; // /* */ \n \r\n \u2028 \u00a0 \u200b é 😀 \ud800 __proto__ constructor eval arguments undefined NaN #1= ` ${ => ... ?? ?. **"
).split(" ");

const text = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ maxLength: 4 }) }), {
    maxLength: 14,
  })
  .chain((parts) => fc.constantFrom(" ", "").map((between) => parts.join(between)));

/** A message that a user gets: the code, and a place within the text. */
function checkRefusal(error: unknown, source: string): void {
  if (!(error instanceof E4XSyntaxError)) throw error;
  const lines = source.split(/\r\n?|[\n\u2028\u2029]/);
  const { line, column } = error.loc;
  if (!(line >= 1 && line <= lines.length && column >= 0 && column <= lines[line - 1]!.length))
    throw new Error(`${error.code} stands at ${line}:${column}, outside of the text`);
}

/** Law 1, printing, and the way to Node.js, on any text: an accepted one comes back, a refused one is refused at a place. */
export const e4xText = target({
  name: "E4X text",
  runs: 60,
  inputs: 50,
  arbitrary: lot(text, 50),
  hold(texts) {
    for (const source of texts) holdOne(source);
  },
});

function holdOne(source: string): void {
  let program: object;
  try {
    program = parse(source);
  } catch (error) {
    checkRefusal(error, source);
    return;
  }
  let lowered: object;
  try {
    lowered = lower(program as never);
  } catch (error) {
    checkRefusal(error, source);
    return;
  }
  const raised = raise(lowered as never);
  if (!isSameTree(raised, program, isCompared))
    throw new Error(`law 1: ${JSON.stringify(source)}\n${JSON.stringify(comparable(raised))}\n${JSON.stringify(comparable(program))}`);
  for (const options of [{}, { pretty: true }, { keepLines: true }]) {
    const { code } = print(program, options);
    if (options.pretty) parse(code);
    else if (!isSameTree(parse(code), program, isCompared))
      throw new Error(`print ${JSON.stringify(options)}: ${JSON.stringify(source)} became ${JSON.stringify(code)}`);
  }
  try {
    compileText(source, "fuzz.js");
  } catch (error) {
    checkRefusal(error, source);
  }
}
