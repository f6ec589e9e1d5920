const identifier = /^[A-Za-z_$][\w$]*$/;

/** Words that are no names of variables, in scripts or in declarations. */
const words = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in " +
    "instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** A name as the key of a property: quoted unless it is a plain identifier. */
export function propertyName(name: string): string {
  return identifier.test(name) ? name : JSON.stringify(name);
}

/** Whether a variable or a parameter can have the name. */
export function isVariableName(name: string): boolean {
  return identifier.test(name) && !words.has(name);
}
