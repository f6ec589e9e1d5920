import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import type { ImportedScript } from "./imported-script.ts";

/**
 * The module that stands for a script while the bundler works; `insertScripts` puts the script itself in its place. The bundler and the
 * passes behind it learn what the script declares, that any of it may change, and which globals it uses.
 * @param file the script's project-relative path
 */
export function serverStub(file: string, { names: { declared, free } }: ImportedScript): string {
  const names = declared.join(", ");
  const changes = declared.map((name) => `${name} = null`).join(", ");
  return `${declared.length > 0 ? `var ${names};\n` : ""}${RESERVED_NAME}.script(${JSON.stringify(file)}, function () { return [${changes}]; }, function () { return [${free.join(", ")}]; });\nexport { ${names} };\n`;
}
