const short = (text) => text.replace(/\s+/g, " ").slice(0, 100);

/** A mutant in a line. */
export function describeMutant({ file, line, operator, original, text }) {
  return `${file}:${line}  ${operator}  ${short(original)}${text === undefined ? "" : `  →  ${short(text)}`}`;
}

/**
 * The share that was noticed, and what was not.
 * @param {readonly object[]} judged mutants with `status` and, where an exception holds, `because`
 * @returns {string}
 */
export function report(judged) {
  const lines = [];
  const folders = [...new Set(judged.map(({ folder }) => folder))];
  for (const folder of folders) {
    const own = judged.filter((each) => each.folder === folder);
    lines.push(line(folder, own.filter(({ isMessage }) => !isMessage)));
    const messages = own.filter(({ isMessage }) => isMessage);
    if (messages.length > 0) lines.push(line(`${folder}, sentences`, messages));
    for (const each of own.filter(({ status }) => status === "survived" || status === "not run")) {
      lines.push(`  ${each.because === undefined ? each.status : "excepted"}${each.isOutOfTime ? " (time)" : ""}  ${describeMutant(each)}${each.because === undefined ? "" : `  (${each.because})`}`);
    }
  }
  return lines.join("\n");
}

function line(name, mutants) {
  const count = (wanted) => mutants.filter(({ status }) => status === wanted).length;
  const excepted = mutants.filter(({ status, because }) => because !== undefined && (status === "survived" || status === "not run")).length;
  const counted = mutants.length - excepted;
  const noticed = count("killed") + count("timed out");
  return `${name}: ${noticed} of ${counted} noticed (${((100 * noticed) / counted).toFixed(1)} %): ${count("killed")} killed, ${count("timed out")} timed out, ${count("survived") + count("not run") - excepted} survived (${count("not run")} run by no test), ${excepted} excepted`;
}
