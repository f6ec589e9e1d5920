import { describe, expect, it, test } from "vitest";
import { createCampaign } from "../../runtime/index.ts";
import { server } from "../../runtime/run/session.ts";
import { linesOf, runInBoth } from "./both-realms.ts";

const options = { files: { "/var/in.csv": "id;name\n1;Ann\n2;Bob\n", "/var/deep/a.xml": '<a b="1"/>' } };

describe("File", () => {
  it("reads lines", async () => {
    const lines = await linesOf(
      `var file = new File("/var/in.csv");
       logInfo(file.exists, file.isFile, file.isDirectory, file.name, file.path, file.fullName, file.size, file.canRead, file.isOpen);
       file.open();
       logInfo(file.readln());
       for each (var line in file) logInfo(line);
       logInfo(file.readln(), file.isOpen);
       file.close();
       file.dispose();
       logInfo(file.isOpen, file instanceof File, String(file))`,
      options,
    );
    expect(lines).toEqual([
      "true true false in.csv /var/ /var/in.csv 20 true false",
      "id;name",
      "1;Ann",
      "2;Bob",
      "null true",
      "false true [object File]",
    ]);
  });

  it("is walked line by line", async () => {
    const lines = await linesOf(
      `var file = new File("/var/in.csv"); file.open();
       for each (var first in file) { logInfo(first); break; }
       logInfo(file.readln());
       var iterator = file.__iterator__(); logInfo(iterator instanceof FileIterator, iterator.next(), String(iterator));
       try { iterator.next(); } catch (error) { logInfo(error === StopIteration, error instanceof StopIteration, String(error)); }
       file.close();
       try { iterator.next(); } catch (error) { logInfo(error.message); }
       var folder = new File("/var").__iterator__(); logInfo(folder.next(), folder.next())`,
      options,
    );
    expect(lines).toEqual([
      "id;name",
      "1;Ann",
      "true 2;Bob [object FileIterator]",
      "true true [object StopIteration]",
      "FileIterator#next: /var/in.csv is closed",
      "deep in.csv",
    ]);
    const { campaign } = await runInBoth(
      'var file = new File("/var/in.csv"); file.open(); for each (var line in file) logVerbose(line)',
      options,
    );
    expect(campaign.calls().map(({ path }) => path)).toEqual([
      "new File",
      "File#open",
      "File#__iterator__",
      "logVerbose",
      "logVerbose",
      "logVerbose",
    ]);
    expect((await runInBoth("new FileIterator()", options)).error).toContain(
      "FileIterator can't be made with new: the server gives its objects",
    );
  });

  it("writes, appends, copies, renames, removes and lists", async () => {
    const { lines, error, campaign } = await runInBoth(
      `var file = new File("/out/a.txt");
       file.open("w"); file.writeln("one"); file.flush(); file.writeln("two"); file.close();
       file.open("a"); file.writeln("three"); file.close();
       file.copyTo("/out/b.txt"); file.copyTo("/out/more/");
       file.renameTo("/out/c.txt");
       logInfo(file.exists, new File("/out").list().join(), new File("/out").list("*.TXT").join());
       new File("/out/b.txt").remove();
       new File("/out/new").mkdir(); logInfo(new File("/out/new").isDirectory);
       new File("/out/new").rmdir(); logInfo(new File("/out/new").exists);
       for each (var name in new File("/out")) logInfo(name);
       logInfo(new File("/out/c.txt").lastModified.getTime() == getCurrentDate().getTime())`,
    );
    expect(error).toBeUndefined();
    expect(lines).toEqual(["false b.txt,c.txt,more b.txt,c.txt", "true", "false", "c.txt", "more", "true"]);
    expect(campaign.files.read("/out/c.txt")).toBe("one\ntwo\nthree\n");
    expect(campaign.files.list("/out")).toEqual(["/out/c.txt", "/out/more/a.txt"]);
  });

  test.each([
    ["new File()", "new File: argument 1 must be a text, not undefined"],
    ['new File("/none").open()', "File#open: the file /none does not exist; give it with createCampaign"],
    ['new File("/var/in.csv").readln()', "File#readln: /var/in.csv is not open for reading: call open() first"],
    ['new File("/var/in.csv").writeln("x")', 'File#writeln: /var/in.csv is not open for writing: call open("w") first'],
    ['var f = new File("/var/in.csv"); f.open(); f.open()', "File#open: /var/in.csv is open already"],
    ['new File("/var").rmdir()', "File#rmdir: the folder /var is not empty"],
    ['new File("/var/in.csv").copyTo()', "File#copyTo: argument 1 must be a text, not undefined"],
    ['new File("/var/in.csv").readLine()', "not emulated: File#readLine"],
    ['new File("/var/in.csv").name = "x"', "File.name is read-only"],
    ['new File("/var/in.csv").other = "x"', "File#other can't be set"],
    ["File.separator", "not emulated: File.separator"],
    ["File.prototype.open.call({})", "File#open needs an object of its class"],
    ["File.prototype.open.call(new MemoryBuffer())", "File#open: a File is needed"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script, options)).error).toContain(message);
  });

  it("lists the first folder, and folders beside files that begin alike", async () => {
    const lines = await linesOf(
      `new File("/out").mkdir(); new File("/out/deep").mkdir();
       logInfo(new File("/").list().join(), new File("/").isDirectory, new File("/out").list().join(), new File("/va").isDirectory);
       logInfo(new File("/var/in.csv").path, new File("/in.csv").path)`,
      options,
    );
    expect(lines).toEqual(["out,var true deep false", "/var/ /"]);
  });

  it("stays in the campaign", async () => {
    expect(
      await linesOf(
        'logInfo(new File("/etc/passwd").exists, new File("package.json").exists, new File("/var/../var/in.csv").exists)',
        options,
      ),
    ).toEqual(["false false true"]);
    expect(createCampaign().files.list()).toEqual([]);
  });
});

describe("functions for files", () => {
  it("load and save", async () => {
    const { lines, campaign } = await runInBoth(
      `saveFile("grün", "/t/a.txt"); saveFile("grün", "/t/b.txt", "ISO-8859-1");
       logInfo(loadFile("/t/a.txt"), fileSize("/t/a.txt"), loadFile("/t/b.txt", "ISO-8859-1"), fileSize("/t/b.txt"));
       saveXmlFile("<a/>", "/t/a.xml"); saveXmlFile('<?xml version="1.0"?><b/>', "/t/b.xml");
       logInfo(loadXmlFile("/var/deep/a.xml").@b);
       saveFileFromBase64("aGk=", "/t/c.txt"); logInfo(loadFile("/t/c.txt"));
       fileRename("/t/c.txt", "/t/d.txt"); logInfo(new File("/t/c.txt").exists, loadFile("/t/d.txt"));
       logInfo(fileIsRelative("a/b"), fileIsRelative("/a"), fileIsRelative("C:\\\\a"));
       logInfo(fileGetTempName(), fileGetTempName("/x/", "prefix", ".csv"))`,
      options,
    );
    expect(lines).toEqual(["grün 5 grün 4", "1", "hi", "false hi", "true false false", "/tmp/tmp000001.tmp /x/pref000002.csv"]);
    expect(campaign.files.read("/t/a.xml")).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>');
    expect(campaign.files.read("/t/b.xml")).toBe('<?xml version="1.0"?><b/>');
  });

  test.each([
    ['loadFile("/none")', "loadFile: the file /none does not exist"],
    ['loadFile("/var/in.csv", "x-none")', 'not emulated: the code page "x-none" of loadFile'],
    ['new MemoryBuffer().load("/none")', "MemoryBuffer#load: the file /none does not exist"],
    ['saveFile("x", "/var")', "saveFile: /var is a folder"],
    ['loadXmlFile("/none")', "loadXmlFile: the file /none does not exist"],
    ['saveFile("x", "/a", "x-none")', 'not emulated: the code page "x-none" of saveFile'],
    ['saveFile("x")', "saveFile: argument 2 must be a text, not undefined"],
    ['fileRename("/none", "/b")', "fileRename: the file /none does not exist"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script, options)).error).toContain(message);
  });
});

describe("MemoryBuffer and ZipFile", () => {
  it("holds bytes", async () => {
    const lines = await linesOf(
      `var b = new MemoryBuffer();
       b.fromString("héllo"); logInfo(b.size, b.toString(), b.toHexString(), b.toBase64());
       b.appendBase64("IQ=="); logInfo(b.toString());
       b.save("/m.bin"); var c = new MemoryBuffer(); c.load("/m.bin"); logInfo(c.toString(MemoryBuffer.CODEPAGE_UTF8));
       b.removeAll(); logInfo(b.size);
       b.fromHexString("616263"); logInfo(b.toString(), b.sha1(), b.sha256().substr(0, 8), b.sha224().length, b.sha384().length, b.sha512().length);
       var key = new MemoryBuffer(); key.fromString("k"); logInfo(b.hmac(key).size, b.hmac(key, "SHA256").toHexString().length, b.hmac(key) instanceof MemoryBuffer);
       b.fromString("<a><b c='1'/></a>"); logInfo(b.toXML().b.@c, b.toDocument().root.getElements("b")[0].$c);
       b.dispose()`,
    );
    expect(lines).toEqual([
      "6 héllo 68c3a96c6c6f aMOpbGxv",
      "héllo!",
      "héllo!",
      "0",
      "abc a9993e364706816aba3e25717850c26c9cd0d89d ba7816bf 56 96 128",
      "20 64 true",
      "1 1",
    ]);
  });

  it("counts entries", async () => {
    const { lines, error, campaign } = await runInBoth(
      `var zip = new ZipFile("/a.zip"), content = new MemoryBuffer();
       content.fromString("héllo"); zip.setEntry("in/a.txt", content); content.fromString(""); zip.setEntry("ü.txt", content); zip.save(); zip.dispose();
       var again = new ZipFile("/a.zip"); again.open(); logInfo(again.fileCount, again.getEntry("in/a.txt").toString(), again.getEntry("ü.txt").size, again.getEntry("in/a.txt") instanceof MemoryBuffer);
       content.fromString("new"); again.setEntry("in/a.txt", content); again.save();
       var third = new ZipFile("/a.zip"); third.open(); logInfo(third.fileCount, third.getEntry("in/a.txt").toString());
       var empty = new ZipFile("/b.zip"); empty.save(); empty.open(); logInfo(empty.fileCount)`,
    );
    expect({ lines, error }).toEqual({ lines: ["2 héllo 0 true", "2 new", "0"], error: undefined });
    expect(campaign.files.list()).toEqual(["/a.zip", "/b.zip"]);
    expect((await runInBoth('new ZipFile("/var/in.csv").open()', options)).error).toContain(
      "ZipFile#open: /var/in.csv: the file is no ZIP archive",
    );
    expect((await runInBoth('new ZipFile("/none.zip").open()')).error).toContain("ZipFile#open: ");
    expect((await runInBoth('new ZipFile("/a.zip").fileCount')).error).toContain(
      "ZipFile#fileCount: the archive /a.zip is not open: call open() first",
    );
    expect((await runInBoth('var z = new ZipFile("/a.zip"); z.save(); z.open(); z.getEntry("x")')).error).toContain(
      'ZipFile#getEntry: there is no "x" in /a.zip: there are no files',
    );
    expect((await runInBoth('new ZipFile("/a.zip").setEntry("x", "text")')).error).toContain(
      "ZipFile#setEntry: argument 2 must be an object of a server class, not a string",
    );
    expect(
      await linesOf(
        'logInfo(new ZipFile("/a.zip").getEntry("x"))',
        {},
        (each) => void each.replace("ZipFile#getEntry", (_, name) => `text of ${String(name)}`),
      ),
    ).toEqual(["text of x"]);
  });
});

it("files come back with a snapshot", async () => {
  const campaign = createCampaign({ files: { "/a.txt": "a" } });
  const before = campaign.snapshot();
  await campaign.call(() => void (server["saveFile"] as (text: string, path: string) => void)("b", "/a.txt"));
  campaign.files.write("/b.txt", "b");
  campaign.restore(before);
  expect([campaign.files.list(), campaign.files.read("/a.txt")]).toEqual([["/a.txt"], "a"]);
});

it("campaign.files reads and writes", () => {
  const campaign = createCampaign({ files: { "/a/b.txt": "b" } });
  campaign.files.write("/a/c.txt", "ü");
  expect([campaign.files.read("/a/c.txt"), campaign.files.list(), campaign.files.list("/a/"), campaign.files.list("/b")]).toEqual([
    "ü",
    ["/a/b.txt", "/a/c.txt"],
    ["/a/b.txt", "/a/c.txt"],
    [],
  ]);
  campaign.files.write("x\\..\\/./a//d.txt", "d");
  expect([campaign.files.read("a/d.txt"), campaign.files.list("/a/")]).toEqual(["d", ["/a/b.txt", "/a/c.txt", "/a/d.txt"]]);
  expect(() => campaign.files.read("/none")).toThrow("campaign.files.read: the file /none does not exist");
  expect(() => campaign.files.write("/a", "x")).toThrow("campaign.files.write: /a is a folder");
  expect(() => campaign.files.write("/", "x")).toThrow("campaign.files.write: / is a folder");
});
