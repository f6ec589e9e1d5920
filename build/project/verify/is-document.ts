import { schemaOfElement } from "../../entities/read-document.ts";
import { scanXml } from "../../xml/scan-xml.ts";

/** Whether a text is XML with records. A script may begin with E4X; a document begins with an element that is a record, or says that it is XML. */
export function isDocument(text: string): boolean {
  if (/^\ufeff?\s*(?:<\?xml\s|<!--|<(?:package|workflow|javascript|jssp|jst|sql|srcSchema|[\w-]+-collection)[\s>/])/.test(text))
    return true;
  if (!/^\ufeff?\s*</.test(text)) return false;
  const { value } = scanXml(text.replace(/^\ufeff?\s*/, ""), { file: "document.xml" });
  return value !== undefined && schemaOfElement(value) !== undefined;
}
