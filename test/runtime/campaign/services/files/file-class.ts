import { decodeText, encodeText } from "./code-page.ts";
import { folderOf, normalizeFile, type VirtualFiles } from "../../state/virtual-files.ts";
import { constructor, method, serverClass } from "../../dispatch/server-class.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** What is behind a `File` of a script. */
class OpenFile {
  readonly path: string;
  /** Lines that are left to read, the next one last. */
  reading?: string[];
  /** Text written so far. */
  writing?: string;

  constructor(path: string) {
    this.path = normalizeFile(path);
  }

  get isOpen(): boolean {
    return this.reading !== undefined || this.writing !== undefined;
  }

  flush(files: VirtualFiles): void {
    if (this.writing !== undefined) files.write(this.path, encodeText(this.writing), "File#flush");
  }

  close(files: VirtualFiles): void {
    this.flush(files);
    this.reading = undefined;
    this.writing = undefined;
  }
}

/** What is behind a `FileIterator` of a script. */
class FileIteratorState {
  readonly file: OpenFile;
  /** The names of a folder that are left, the next one last. */
  readonly names: string[] | undefined;

  constructor(file: OpenFile, names?: string[]) {
    this.file = file;
    this.names = names;
  }
}

/** `FileIterator`: walks the lines that a file has left, as `readln` does. */
export const fileIteratorClass = serverClass("FileIterator", FileIteratorState, {
  next(_, { file, names }) {
    const left = names ?? file.reading;
    if (!left) throw mistake("file-iterator-closed", { path: file.path });
    return left.length > 0 ? [left.pop()] : [];
  },
});

const fileMethod = method<OpenFile>();

/** Lines of a text; a line end at the end starts no further line. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** A mask such as `*.csv`: `*` and `?` as usual. */
function maskTest(mask: string): RegExp {
  return new RegExp(
    `^${mask
      .replace(/[\\^$.+()[\]{}|]/g, "\\$&")
      .replace(/\*/g, ".*")
      .replace(/\?/g, ".")}$`,
    "i",
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/**
 * `File` of the API reference. The letters of the mode are not documented: with `w` the file is written anew, with `a` written on, and
 * read otherwise.
 */
export const fileClass = serverClass("File", OpenFile, {
  construct: constructor(["text"], (_, path) => new OpenFile(path)),
  methods: {
    open: fileMethod(["text?"], ({ campaign: { files } }, file, mode = "r") => {
      if (file.isOpen) throw mistake("file-open", { path: file.path });
      if (/w/i.test(mode)) file.writing = "";
      else if (/a/i.test(mode)) file.writing = files.isFile(file.path) ? decodeText(files.read(file.path, "File#open")) : "";
      else file.reading = linesOf(decodeText(files.read(file.path, "File#open"))).reverse();
      file.flush(files);
    }),
    close: fileMethod([], ({ campaign }, file) => file.close(campaign.files)),
    dispose: fileMethod([], ({ campaign }, file) => file.close(campaign.files)),
    flush: fileMethod([], ({ campaign }, file) => file.flush(campaign.files)),
    // What the end of the file gives is not documented: null, so that a loop can see it.
    readln: fileMethod([], (_, file) => {
      if (!file.reading) throw mistake("file-not-read", { call: "File#readln", path: file.path });
      return file.reading.pop() ?? null;
    }),
    writeln: fileMethod(["text"], (_, file, line) => {
      if (file.writing === undefined) throw mistake("file-not-written", { call: "File#writeln", path: file.path });
      file.writing += `${line}\n`;
    }),
    list: fileMethod(["text?"], ({ campaign: { files } }, file, mask = "*") => {
      if (!files.isFolder(file.path)) throw mistake("not-a-folder", { call: "File#list", path: file.path });
      const test = maskTest(mask);
      return { array: files.list(file.path).filter((name) => test.test(name)) };
    }),
    /** For `for each`: the lines that are left in an open file, the names in a folder. */
    __iterator__: fileMethod([], ({ campaign: { files }, objects }, file) => {
      const isFolder = files.isFolder(file.path);
      if (!isFolder && !file.reading) throw mistake("file-not-read", { call: "File", path: file.path });
      return objects.give(fileIteratorClass, new FileIteratorState(file, isFolder ? files.list(file.path).reverse() : undefined));
    }),
    mkdir: fileMethod([], ({ campaign }, file) => campaign.files.makeFolder(file.path)),
    rmdir: fileMethod([], ({ campaign }, file) => campaign.files.removeFolder(file.path, "File#rmdir")),
    remove: fileMethod([], ({ campaign }, file) => campaign.files.remove(file.path, "File#remove")),
    copyTo: fileMethod(["text"], ({ campaign: { files } }, file, destination) => {
      const target = destination.endsWith("/") ? destination + nameOf(file.path) : destination;
      files.write(target, files.read(file.path, "File#copyTo"), "File#copyTo");
    }),
    renameTo: fileMethod(["text"], ({ campaign: { files } }, file, destination) => {
      files.rename(file.path, destination.endsWith("/") ? destination + nameOf(file.path) : destination, "File#renameTo");
    }),
  },
  properties: {
    canRead: { get: ({ campaign: { files } }, { path }) => files.isFile(path) || files.isFolder(path) },
    canWrite: { get: ({ campaign: { files } }, { path }) => !files.isFolder(path) },
    exists: { get: ({ campaign: { files } }, { path }) => files.isFile(path) || files.isFolder(path) },
    fullName: { get: (_, { path }) => path },
    isDirectory: { get: ({ campaign: { files } }, { path }) => files.isFolder(path) },
    isFile: { get: ({ campaign: { files } }, { path }) => files.isFile(path) },
    isOpen: { get: (_, file) => file.isOpen },
    lastModified: { get: ({ campaign: { files } }, { path }) => files.modified(path) ?? null },
    name: { get: (_, { path }) => nameOf(path) },
    path: { get: (_, { path }) => folderOf(path).replace(/\/?$/, "/") },
    size: { get: ({ campaign: { files } }, { path }) => (files.isFile(path) ? files.read(path, "File#size").length : 0) },
  },
  iterates: "__iterator__",
});
