import { constructor, method, serverClass } from "../objects/server-class.ts";

/** What is behind a `ZipFile` of a script. */
class Archive {
  readonly filename: string;
  bytes: Uint8Array = EMPTY_ARCHIVE;

  constructor(filename: string) {
    this.filename = filename;
  }
}

/** The end record of an archive without entries (ZIP application note, 4.3.16). */
const EMPTY_ARCHIVE = new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);

/** The number of entries, from the end record. */
function entryCount(bytes: Uint8Array, call: string): number {
  for (let at = bytes.length - 22; at >= 0; at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return bytes[at + 10]! + bytes[at + 11]! * 256;
  }
  throw new Error(`${call}: the file is no ZIP archive`);
}

const archiveMethod = method<Archive>();

/** `ZipFile` of the API reference. How entries are read and put in is not documented: `getEntry` and `setEntry` are not emulated. */
export const zipFileClass = serverClass("ZipFile", Archive, {
  construct: constructor(["text"], (_, filename) => new Archive(filename)),
  methods: {
    open: archiveMethod([], ({ campaign: { files } }, archive) => {
      const bytes = files.read(archive.filename, "ZipFile#open");
      entryCount(bytes, "ZipFile#open");
      archive.bytes = bytes;
    }),
    save: archiveMethod([], ({ campaign: { files } }, archive) => files.write(archive.filename, archive.bytes, "ZipFile#save")),
    dispose: archiveMethod([], () => undefined),
  },
  properties: { fileCount: { get: (_, { bytes }) => entryCount(bytes, "ZipFile#fileCount") } },
});
