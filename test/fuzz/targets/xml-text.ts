import fc from "fast-check";
import { createE4X } from "../../runtime/e4x/create-e4x.ts";
import { textOfHtml } from "../../runtime/campaign/services/text/html-text.ts";
import { lot, target } from "../target.ts";

const pieces = (
  "< > </ /> <a> </a> <a/> <b c='1' d=\"2\"> </b> <a:b xmlns:a='u'/> <a xmlns='v'> xmlns xmlns:x='' <!-- --> <![CDATA[ ]]> <?p q?> <?xml version='1.0'?> " +
  "<!DOCTYPE a [ <!ENTITY e 'x'> ]> &e; &amp; &lt; &#10; &#x0; &#xD800; &#x110000; & ; = ' \" { } a b.c d:e é 😀 \ud800 \u0000 \u2028 \u00a0 \r\n \n \t text <script> <br/> <p> </p> constructor __proto__"
).split(" ");
const markup = fc
  .array(fc.oneof({ weight: 10, arbitrary: fc.constantFrom(...pieces, " ") }, { weight: 1, arbitrary: fc.string({ maxLength: 4 }) }), {
    maxLength: 16,
  })
  .map((parts) => parts.join(""));

/** XML from text: it is refused in the engine's way, or printing what was read and reading that changes nothing. */
export const xmlText = target({
  name: "XML text",
  runs: 60,
  inputs: 100,
  arbitrary: lot(markup, 100),
  hold(texts) {
    const { XMLList } = createE4X();
    for (const text of texts) {
      textOfHtml(text);
      let first: { toXMLString(): string };
      try {
        first = XMLList(text) as unknown as typeof first;
      } catch (error) {
        if (
          !(error instanceof TypeError || error instanceof SyntaxError) ||
          /undefined|null|not a function|not iterable/.test(error.message)
        )
          throw error;
        continue;
      }
      const printed = first.toXMLString();
      // A text that is in no element, and what XML cannot say, is not read again as it was.
      if (/[\u0000-\u0008\u000b-\u001f\ud800-\udfff\u2028\u2029\ufffe\uffff]/.test(printed)) continue;
      const again = (XMLList(printed) as unknown as typeof first).toXMLString();
      const last = (XMLList(again) as unknown as typeof first).toXMLString();
      if (last !== again)
        throw new Error(
          `${JSON.stringify(text)} is printed as ${JSON.stringify(printed)}, then ${JSON.stringify(again)}, then ${JSON.stringify(last)}`,
        );
    }
  },
});
