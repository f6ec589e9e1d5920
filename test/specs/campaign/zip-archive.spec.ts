import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readZip, writeZip } from "../../runtime/campaign/services/files/zip-archive.ts";

/** An entry as other tools write it. */
interface Entry {
  name: string;
  content: string;
  isDeflated?: boolean;
  localExtra?: string;
  centralExtra?: string;
  comment?: string;
}

/** A record of the format: numbers of the sizes given, then texts. */
function bytes(numbers: readonly (readonly [size: 2 | 4, value: number])[], ...parts: readonly (string | Uint8Array)[]): Buffer {
  const head = numbers.map(([size, value]) => {
    const buffer = Buffer.alloc(size);
    buffer.writeUIntLE(value, 0, size);
    return buffer;
  });
  return Buffer.concat([...head, ...parts.map((part) => Buffer.from(part as string))]);
}

/** An archive, the long way (APPNOTE 4.3); nobody checks its sums. */
function archive(entries: readonly Entry[], comment = ""): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, content, isDeflated = false, localExtra = "", centralExtra = "", comment: remark = "" } of entries) {
    const packed = isDeflated ? deflateRawSync(Buffer.from(content)) : Buffer.from(content);
    const method = isDeflated ? 8 : 0;
    const size = Buffer.byteLength(content);
    const nameSize = Buffer.byteLength(name);
    const local = bytes(
      [
        [4, 0x04034b50],
        [2, 20],
        [2, 0x800],
        [2, method],
        [2, 0],
        [2, 0x21],
        [4, 0],
        [4, packed.length],
        [4, size],
        [2, nameSize],
        [2, localExtra.length],
      ],
      name,
      localExtra,
      packed,
    );
    directory.push(
      bytes(
        [
          [4, 0x02014b50],
          [2, 20],
          [2, 20],
          [2, 0x800],
          [2, method],
          [2, 0],
          [2, 0x21],
          [4, 0],
          [4, packed.length],
          [4, size],
          [2, nameSize],
          [2, centralExtra.length],
          [2, remark.length],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, offset],
        ],
        name,
        centralExtra,
        remark,
      ),
    );
    files.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = bytes(
    [
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, entries.length],
      [2, entries.length],
      [4, listed.length],
      [4, offset],
      [2, comment.length],
    ],
    comment,
  );
  return Buffer.concat([...files, listed, end]);
}

const text = fc.string({ unit: fc.constantFrom("a", "é", "\u{1F600}", "\n", "0"), maxLength: 40 });
const extra = fc.stringMatching(/^[a-z]{0,300}$/);
const entry = fc.record({
  name: fc.stringMatching(/^[a-zé/]{0,5}[a-zé]$/),
  content: text,
  isDeflated: fc.boolean(),
  localExtra: extra,
  centralExtra: extra,
  comment: extra,
});

const asTexts = (files: ReadonlyMap<string, Uint8Array>): [string, string][] =>
  [...files].map(([name, content]) => [name, Buffer.from(content).toString()]);

describe("an archive", () => {
  test("of other tools is read: packed or not, with remarks and fields of their own", () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ name }) => name, maxLength: 3 }), extra, (entries, comment) => {
        expect(asTexts(readZip(archive(entries, comment)))).toEqual(entries.map(({ name, content }) => [name, content]));
      }),
    );
  });

  test("has folders of which there is nothing to say", () => {
    expect(
      asTexts(
        readZip(
          archive([
            { name: "in/", content: "" },
            { name: "in/a", content: "b" },
          ]),
        ),
      ),
    ).toEqual([["in/a", "b"]]);
  });

  test("that was written is what the format says, sums included, and is read again", () => {
    const written = Buffer.from(writeZip(new Map([["é.txt", Buffer.from("hello")]])));
    const packed = deflateRawSync(Buffer.from("hello"));
    // The sum of "hello" is known: 0x3610a686.
    const facts = (more: readonly (readonly [2 | 4, number])[]): (readonly [2 | 4, number])[] => [
      ...more,
      [2, 20],
      [2, 0x800],
      [2, 8],
      [2, 0],
      [2, 0x21],
      [4, 0x3610a686],
      [4, packed.length],
      [4, 5],
      [2, 6],
      [2, 0],
    ];
    const local = bytes(facts([[4, 0x04034b50]]), "é.txt", packed);
    const central = bytes(
      [
        ...facts([
          [4, 0x02014b50],
          [2, 20],
        ]),
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, 0],
      ],
      "é.txt",
    );
    expect(written.subarray(0, local.length).toString("hex")).toBe(local.toString("hex"));
    expect(written.subarray(local.length, local.length + central.length).toString("hex")).toBe(central.toString("hex"));
    expect(asTexts(readZip(written))).toEqual([["é.txt", "hello"]]);
  });

  test("of any files comes back", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.tuple(
            entry.map(({ name }) => name),
            text,
          ),
          { selector: ([name]) => name, maxLength: 5 },
        ),
        (files) => {
          expect(asTexts(readZip(writeZip(new Map(files.map(([name, content]) => [name, Buffer.from(content)])))))).toEqual(files);
        },
      ),
    );
  });

  test.each([
    ["no archive", Buffer.from("nothing of the kind, but long enough to be one")],
    ["too short", Buffer.from("PK")],
    ["a directory elsewhere", Buffer.concat([archive([{ name: "a", content: "b" }]).subarray(1)])],
  ])("is refused: %s", (_, given) => {
    expect(() => readZip(given)).toThrow(/ZIP archive|damaged/);
  });
});
