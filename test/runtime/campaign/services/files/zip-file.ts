import { constructor, method, serverClass } from "../../dispatch/server-class.ts";
import { BufferState, memoryBufferClass } from "./memory-buffer.ts";
import { readZip, writeZip } from "./zip-archive.ts";
import { mistake } from "../../../mistakes/mistake.ts";
import { retold } from "../../../mistakes/retold.ts";

/** What is behind a `ZipFile` of a script. */
class Archive {
  readonly filename: string;
  isOpen = false;
  entries = new Map<string, Uint8Array>();

  constructor(filename: string) {
    this.filename = filename;
  }

  /** @throws Error before `open` */
  opened(call: string): ReadonlyMap<string, Uint8Array> {
    if (!this.isOpen) throw mistake("zip-not-open", { call, path: this.filename });
    return this.entries;
  }
}

const archiveMethod = method<Archive>();

/** `ZipFile` of the API reference. */
export const zipFileClass = serverClass("ZipFile", Archive, {
  construct: constructor(["text"], (_, filename) => new Archive(filename)),
  methods: {
    open: archiveMethod([], ({ campaign: { files } }, archive) => {
      const bytes = files.read(archive.filename, "ZipFile#open");
      try {
        archive.entries = readZip(bytes);
      } catch (error) {
        throw retold(error, `ZipFile#open: ${archive.filename}: ${(error as Error).message}`, { cause: error });
      }
      archive.isOpen = true;
    }),
    getEntry: archiveMethod(["text"], ({ objects }, archive, name) => {
      const content = archive.opened("ZipFile#getEntry").get(name);
      if (!content) throw mistake("zip-unknown-entry", { entry: name, path: archive.filename, entries: [...archive.entries.keys()] });
      return objects.give(memoryBufferClass, new BufferState(content));
    }),
    setEntry: archiveMethod(["text", "instance"], ({ objects }, archive, name, content) => {
      const { bytes } = objects.stateOf(memoryBufferClass, { instance: content }, "ZipFile#setEntry");
      archive.entries.set(name, new Uint8Array(bytes));
    }),
    save: archiveMethod([], ({ campaign: { files } }, archive) => files.write(archive.filename, writeZip(archive.entries), "ZipFile#save")),
    dispose: archiveMethod([], () => undefined),
  },
  properties: { fileCount: { get: (_, archive) => archive.opened("ZipFile#fileCount").size } },
});
