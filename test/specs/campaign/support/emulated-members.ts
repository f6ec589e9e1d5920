import { retiredNames } from "../../../../build/engine/retired-names.ts";
import { classes } from "../../../runtime/campaign/services/classes.ts";
import { createCampaign } from "../../../runtime/index.ts";
import type { DeclaredMember } from "./declared-members.ts";

/** An object of each class that scripts meet without the help of a server. */
const EXAMPLES: Readonly<Record<string, string>> = {
  Namespace: 'new Namespace("urn:a")',
  QName: 'new QName("urn:a", "b")',
  XML: "<a/>",
  XMLList: "<></>",
  DOMDocument: 'new DOMDocument("a")',
  DOMElement: 'new DOMDocument("a").root',
  DOMNode: 'new DOMDocument("a").createTextNode("a")',
  DOMAttr: "DOMDocument.fromXMLString('<a b=\"1\"/>').root.attributes[0]",
  DOMCharacterData: 'new DOMDocument("a").createTextNode("a")',
  InternalError: 'new InternalError("a")',
  NLSchema: "nms.recipient",
};

/** Namespaces of schemas that have no schema of their own. */
const NAMESPACES = ["adb", "temp", "tst"];

/** The class members that the mock's classes define. */
function membersOfClasses(): Set<string> {
  const found = new Set<string>();
  for (const { name, construct, methods, properties, staticMethods, constants, bags, local, callback, next } of classes) {
    if (next) found.add(`${name}#next`);
    if (construct) found.add(`${name}.new`);
    for (const member of Object.keys({ ...staticMethods, ...constants })) found.add(`${name}.${member}`);
    for (const member of [
      ...Object.keys({ ...methods, ...properties, ...bags }),
      ...(local ?? []),
      ...(callback ? [callback.property] : []),
    ])
      found.add(`${name}#${member}`);
  }
  return found;
}

/** How a script asks whether a member is there. */
function question({ area, path }: DeclaredMember): string | undefined {
  const [owner = "", member = ""] = path.split(/[.#](?=[^.#]*$)/);
  if (area === "workflow" || area === "libraries") return `(function () { var value = ${path}; return typeof value !== "undefined"; })()`;
  if (area === "every schema")
    return `typeof ${path.includes("#") ? `nms.recipient.create(<recipient/>).${member}` : `nms.recipient.${member}`} === "function"`;
  if (area !== "E4X" && area !== "DOM" && !(owner in EXAMPLES))
    return NAMESPACES.includes(path) ? `typeof ${path} === "object"` : undefined;
  if (path.endsWith(".new")) return `typeof ${owner} === "function"`;
  if (!path.includes("#")) return `${JSON.stringify(member)} in ${owner}`;
  const example = EXAMPLES[owner];
  // On XML a name means a child; its methods are asked for as such.
  return (
    example &&
    (area === "E4X" && owner.startsWith("XML")
      ? `typeof (${example}).function::${member} === "function"`
      : `${JSON.stringify(member)} in ${example}`)
  );
}

/**
 * Which of the declared members the mock has: asked of its registries and, where scripts can ask, by a script.
 * @returns their paths
 */
export async function emulatedMembers(declared: readonly DeclaredMember[]): Promise<Set<string>> {
  const campaign = createCampaign({ options: {} });
  const found = new Set([...membersOfClasses(), ...campaign.connect().bridge.paths, "isXMLName"]);
  const asked = declared.flatMap((member) => {
    const code = question(member);
    return code === undefined ? [] : [`try { if (${code}) found.push(${JSON.stringify(member.path)}); } catch (error) {}`];
  });
  const script = `var found = []; loadLibrary("/nl/core/shared/nl.js");\n${asked.join("\n")}\nvars.found = found.join(" ");`;
  const { vars, error } = await campaign.runWorkflow(
    `<workflow internalName="w" label="W"><activities><js name="ask" label="Ask"><script><![CDATA[${script}]]></script></js></activities></workflow>`,
  );
  if (error !== undefined) throw error;
  for (const path of String(vars["ask"]!["found"]).split(" ")) found.add(path);
  // What is refused as by a server of today.
  for (const name of retiredNames.keys()) for (const path of [name, `${name}.new`]) found.delete(path);
  return found;
}
