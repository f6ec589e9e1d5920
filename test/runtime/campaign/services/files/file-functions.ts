import { wireFromXml } from "../../values/wire-from-xml.ts";
import { service, type Service } from "../../dispatch/service.ts";
import type { ServiceContext } from "../../dispatch/service-context.ts";
import { decodeText, encodeText } from "./code-page.ts";
import { mistake } from "../../../mistakes/mistake.ts";

function load<const Path extends string>(path: Path) {
  return service(path, ["text", "text?"], ({ campaign: { files } }, filename, codePage) =>
    decodeText(files.read(filename, path), codePage, path),
  );
}

function write({ campaign: { files } }: ServiceContext, call: string, text: string, filename: string, codePage?: string): void {
  files.write(filename, encodeText(text, codePage, call), call);
}

function save<const Path extends string>(path: Path) {
  return service(path, ["text", "text", "text?"], (context, text, filename, codePage) => write(context, path, text, filename, codePage));
}

/** XML text with the prolog that it lacks. */
function saveXml<const Path extends string>(path: Path) {
  return service(path, ["text", "text", "text?"], (context, text, filename, codePage = "UTF-8") => {
    write(
      context,
      path,
      text.trimStart().startsWith("<?xml") ? text : `<?xml version="1.0" encoding="${codePage}"?>\n${text}`,
      filename,
      codePage,
    );
  });
}

function saveBase64<const Path extends string>(path: Path) {
  return service(path, ["text", "text"], ({ campaign: { files } }, base64, filename) =>
    files.write(filename, new Uint8Array(Buffer.from(base64, "base64")), path),
  );
}

/** The functions for files, over the campaign's own file system. */
export const fileFunctions = [
  load("loadFile"),
  load("loadString"),
  save("saveFile"),
  save("saveString"),
  saveXml("saveXmlFile"),
  saveXml("saveXmlString"),
  saveBase64("saveFileFromBase64"),
  saveBase64("saveBase64String"),
  // The kind of the result is not documented: E4X.
  service("loadXmlFile", ["text", "boolean?"], ({ campaign: { files } }, filename, noError) => {
    const text = decodeText(files.read(filename, "loadXmlFile"));
    if (noError && text.trim() === "") throw mistake("empty-xml-file");
    return { xml: wireFromXml(text) };
  }),
  service("fileRename", ["text", "text"], ({ campaign: { files } }, from, to) => files.rename(from, to, "fileRename")),
  service("fileSize", ["text"], ({ campaign: { files } }, path) => files.read(path, "fileSize").length),
  service("fileIsRelative", ["text"], (_, path) => !/^(?:[/\\]|[A-Za-z]:)/.test(path)),
  service(
    "fileGetTempName",
    ["text?", "text?", "text?"],
    ({ run: { temporaryNames } }, directory = "/tmp", prefix = "tmp", extension = "tmp") => {
      temporaryNames.count += 1;
      return `${directory.replace(/\/?$/, "/")}${prefix.slice(0, 4)}${String(temporaryNames.count).padStart(6, "0")}.${extension.replace(/^\./, "")}`;
    },
  ),
] as const satisfies readonly Service[];
