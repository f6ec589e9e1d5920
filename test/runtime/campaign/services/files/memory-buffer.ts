import { createHash, createHmac } from "node:crypto";
import { wireFromXml } from "../../values/wire-from-xml.ts";
import { constructor, method, serverClass, type ServerClass } from "../../dispatch/server-class.ts";
import { decodeText, encodeText } from "./code-page.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** What is behind a `MemoryBuffer` of a script. */
export class BufferState {
  bytes: Uint8Array;

  constructor(bytes: Uint8Array = new Uint8Array()) {
    this.bytes = bytes;
  }

  text(codePage?: string, call = "MemoryBuffer#toString"): string {
    return decodeText(this.bytes, codePage, call);
  }
}

const bufferMethod = method<BufferState>();

function digest(algorithm: string) {
  return bufferMethod([], (_, { bytes }) => createHash(algorithm).update(bytes).digest("hex"));
}

/** `MemoryBuffer` of the API reference: bytes. */
export const memoryBufferClass: ServerClass<BufferState> = serverClass("MemoryBuffer", BufferState, {
  construct: constructor([], () => new BufferState()),
  methods: {
    dispose: bufferMethod([], (_, buffer) => {
      buffer.bytes = new Uint8Array();
    }),
    load: bufferMethod(["text"], ({ campaign }, buffer, filename) => {
      buffer.bytes = campaign.files.read(filename, "MemoryBuffer#load");
    }),
    save: bufferMethod(["text"], ({ campaign }, buffer, filename) => campaign.files.write(filename, buffer.bytes, "MemoryBuffer#save")),
    toXML: bufferMethod([], (_, buffer) => ({ xml: wireFromXml(buffer.text()) })),
    toDocument: bufferMethod([], (_, buffer) => ({ document: wireFromXml(buffer.text()) })),
    toString: bufferMethod(["text?"], (_, buffer, codePage) => buffer.text(codePage)),
    fromString: bufferMethod(["text", "text?"], (_, buffer, text, codePage) => {
      buffer.bytes = encodeText(text, codePage, "MemoryBuffer#fromString");
    }),
    toBase64: bufferMethod([], (_, { bytes }) => Buffer.from(bytes).toString("base64")),
    appendBase64: bufferMethod(["text"], (_, buffer, base64) => {
      buffer.bytes = new Uint8Array(Buffer.concat([buffer.bytes, Buffer.from(base64, "base64")]));
    }),
    removeAll: bufferMethod([], (_, buffer) => {
      buffer.bytes = new Uint8Array();
    }),
    sha1: digest("sha1"),
    sha224: digest("sha224"),
    sha256: digest("sha256"),
    sha384: digest("sha384"),
    sha512: digest("sha512"),
    fromHexString: bufferMethod(["text"], (_, buffer, hex) => {
      if (!/^(?:[0-9a-f]{2})*$/i.test(hex)) throw mistake("invalid-hexadecimal");
      buffer.bytes = new Uint8Array(Buffer.from(hex, "hex"));
    }),
    toHexString: bufferMethod([], (_, { bytes }) => Buffer.from(bytes).toString("hex")),
    // The default of the algorithm is not documented: that of hmacStr.
    hmac: bufferMethod(["instance", "text?"], ({ objects }, { bytes }, key, algorithm = "SHA1") => {
      const keyState = objects.stateOf(memoryBufferClass, { instance: key }, "MemoryBuffer#hmac");
      return objects.give(
        memoryBufferClass,
        new BufferState(new Uint8Array(createHmac(algorithm.toLowerCase(), keyState.bytes).update(bytes).digest())),
      );
    }),
  },
  properties: { size: { get: (_, { bytes }) => bytes.length } },
  constants: { CODEPAGE_UTF8: "utf-8" },
});
