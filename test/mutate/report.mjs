const short = (text) => text.replace(/\s+/g, " ").slice(0, 100);

/** A mutant in a line. */
export function describeMutant({ file, line, operator, original, text }) {
  return `${file}:${line}  ${operator}  ${short(original)}${text === undefined ? "" : `  →  ${short(text)}`}`;
}

/**
 * The share that was noticed, and what was not, folder by folder.
 * @param {readonly object[]} mutants with their status, in the order drawn
 * @param {{ count: number, exceptionOf: (mutant: object) => string | undefined }} options how many of each folder count, and why one may survive
 * @returns {string}
 */
export function report(mutants, { count, exceptionOf }) {
  const lines = [];
  for (const folder of new Set(mutants.map((mutant) => mutant.folder))) {
    const own = mutants.filter((mutant) => mutant.folder === folder && mutant.status !== "not judged");
    const counted = firstOnes(
      own.filter(({ compiles }) => compiles !== false),
      count,
    );
    const figure = (name, some) => lines.push(lineOf(name, some, exceptionOf));
    figure(
      folder,
      counted.filter(({ isMessage }) => !isMessage),
    );
    if (counted.some(({ isMessage }) => isMessage))
      figure(
        `${folder}, sentences`,
        counted.filter(({ isMessage }) => isMessage),
      );
    for (const mutant of counted.filter(isSurvivor)) {
      const because = exceptionOf(mutant);
      lines.push(
        `  ${because === undefined ? mutant.status : "excepted"}${mutant.isOutOfTime ? " (time)" : ""}  ${describeMutant(mutant)}${because === undefined ? "" : `  (${because})`}`,
      );
    }
  }
  return lines.join("\n");
}

function isSurvivor({ status }) {
  return status === "survived" || status === "not run";
}

/** The first mutants, in the order drawn, up to so many that are no sentences. */
function firstOnes(mutants, count) {
  const last = mutants.filter(({ isMessage }) => !isMessage)[count];
  return last === undefined ? mutants : mutants.slice(0, mutants.indexOf(last));
}

function lineOf(name, mutants, exceptionOf) {
  const count = (wanted) => mutants.filter(({ status }) => status === wanted).length;
  const excepted = mutants.filter((mutant) => isSurvivor(mutant) && exceptionOf(mutant) !== undefined).length;
  const counted = mutants.length - excepted;
  const noticed = count("killed") + count("timed out");
  return `${name}: ${noticed} of ${counted} noticed (${((100 * noticed) / counted).toFixed(1)} %): ${count("killed")} killed, ${count("timed out")} timed out, ${count("survived") + count("not run") - excepted} survived (${count("not run")} run by no test), ${excepted} excepted`;
}
