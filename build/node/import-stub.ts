import type { ImportedScript } from "../compile/imports/imported-script.ts";
import { RESERVED_NAME } from "../e4x/tree/reserved-name.ts";

/**
 * The module that stands for a script where an activity runs in Node: it runs the script when it is evaluated, and its exports are the
 * script's variables, as they are at any time.
 * @param file the script's absolute path: stacks and debuggers show it
 * @param source the script's text
 */
export function importStub(file: string, { names: { declared, assigned } }: ImportedScript, source: string): string {
  // Nothing but the variables: a name such as `valueOf` is looked up further out.
  const variables = ["__proto__: null"].concat(
    declared.map((name) => `get ${name}() { return ${name}; }, set ${name}(value) { ${name} = value; }`),
  );
  const declaration = declared.length > 0 ? `let ${declared.join(", ")};\n` : "";
  return `${declaration}${RESERVED_NAME}.script(${JSON.stringify(file)}, ${JSON.stringify(source)}, { ${variables.join(", ")} }, ${JSON.stringify(assigned)});\nexport { ${declared.join(", ")} };\n`;
}
