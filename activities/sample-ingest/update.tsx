/** Insert or update: IngestExt needs `_key` and its value. The values come from the activities before this one. */
export default function () {
  const id = String(vars.sampleId);
  const score = Number(vars.score);
  xtk.session.IngestExt(<sampleTableStg _key="@id" id={id} testcol1={`score ${score}`} testcol2={score >= 50 ? "high" : "low"} xtkschema="dem:sampleTableStg" />);
  logInfo(`row ${id} updated, score ${score}`);
}
