import { blocks } from "./blocks.mjs";
import { advanced, conditions } from "./kinds.mjs";
import { random } from "./random.mjs";
import { script } from "./scripts.mjs";
import { tsxBlocks } from "./tsx-blocks.mjs";

const NAMES = ["prepare", "select", "import", "stage", "report", "clean", "notify", "score", "enrich", "export"];

function moduleOf(number, libraries, kinds, ending) {
  const tools = random(number);
  const shared = tools.some(
    Array.from({ length: libraries }, (_, index) => index),
    1 + tools.below(3),
  );
  const imports = new Map();
  const use = (module, name) => {
    imports.set(module, (imports.get(module) ?? new Set()).add(name));
    return name;
  };
  const parts = tools
    .some(kinds, 2 + tools.below(2))
    .map((block, part) => block({ ...tools, use, part, number, shared: tools.pick(shared) }));
  for (const one of shared) use(`../../lib/shared-${one}.ts`, `format${one}`);
  const head = [...imports]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([module, names]) => `import { ${[...names].sort().join(", ")} } from "${module}";`);
  const functions = parts.flatMap(({ helper }) => (helper === undefined ? [] : [helper]));
  const code = shared.map(
    (one, index) =>
      `  const code${index} = format${one}(String(vars.code${index}), "${tools.pick(["FR", "BE", "DE", "ES"])}");\n  logVerbose(\`code \${code${index}}\`);`,
  );
  return `${head.join("\n")}

${functions.map((text) => `${text}\n`).join("\n")}
/** Activity ${number}, a module in ${ending}. */
export default function () {
${code.join("\n")}
${parts.map(({ body }) => body).join("\n")}
}
`;
}

/**
 * An activity.
 * @param number which one
 * @param libraries how many modules of `library.mjs` there are
 */
export function activity(number, libraries) {
  const name = `${NAMES[number % NAMES.length]}-${number}`;
  if (number % 25 === 7) return { name: `${name}.advanced.ts`, text: advanced(number) };
  if (number % 25 === 8) return { name: `${name}.condition.ts`, text: conditions(number) };
  const kind = (number + Math.floor(number / 20)) % 10;
  if (kind < 2) return { name: `${name}.js`, text: script(number) };
  if (kind === 2) return { name: `${name}.tsx`, text: moduleOf(number, libraries, tsxBlocks, "TSX") };
  return { name: `${name}.ts`, text: moduleOf(number, libraries, blocks, "TypeScript") };
}
