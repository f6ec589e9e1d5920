import { THOROUGH } from "../../specs/support/thorough.ts";
import { program } from "../programs/program.ts";
import { runPrograms } from "../programs/run-programs.ts";
import { lot, target } from "../target.ts";

const LOT = 100;

/** Law 2 on the language: programs of TypeScript do the same as source in Node.js and as the script that is built of them. */
export const typescriptPrograms = target({
  name: "TypeScript programs",
  runs: THOROUGH ? 50 : 3,
  inputs: LOT,
  arbitrary: lot(program, LOT),
  async hold(programs) {
    const { source, script } = await runPrograms(programs);
    programs.forEach(({ body }, index) => {
      const [wanted, got] = [source[index]?.join("\n"), script[index]?.join("\n")];
      if (wanted === undefined || wanted !== got) throw new Error(`${body.join("\n")}\nsource ${wanted}\nscript ${got}`);
    });
  },
});
