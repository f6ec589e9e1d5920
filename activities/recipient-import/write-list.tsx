import { x } from "xtkit/xml";

const COUNTRY_FOLDERS: { [country: string]: string } = { FR: "cusFrance", BE: "cusBelgium" };

/** `email;country` pairs, as a file activity before this one leaves them in a variable. */
function parseLines(text: string) {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [email, country] = line.split(";");
      return { email, country };
    });
}

/** One document for the whole list: a child per line, the folder only where the country has one. */
export default function () {
  const lines = parseLines(String(vars.lines));
  const skipDenylisted = vars.skipDenylisted === "true";
  xtk.session.WriteCollection(
    <recipient-collection xtkschema="nms:recipient">
      {lines.map(({ email, country }) => (
        <recipient _operation="insertOrUpdate" _key="@email" email={email}>
          {COUNTRY_FOLDERS[country] !== undefined && <folder _operation="none" _key="@name" name={COUNTRY_FOLDERS[country]} />}
        </recipient>
      ))}
      {skipDenylisted ? null : x("recipient", { _operation: "insertOrUpdate", _key: "@email", email: "control@example.com", blackList: false })}
    </recipient-collection>,
  );
  vars.recCount = lines.length;
  logInfo(`${lines.length} recipients written`);
}
