import { createHash, createHmac } from "node:crypto";
import { service, type Service } from "../../dispatch/service.ts";
import { mistake } from "../../../mistakes/mistake.ts";

function digest<const Name extends string>(name: Name, algorithm: string) {
  return service(name, ["text"], (_, text) => createHash(algorithm).update(text, "utf8").digest("hex"));
}

const ALGORITHMS = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];

function hmac<const Name extends string>(name: Name) {
  return service(name, ["text", "text?", "text?"], (_, text, key = "", algorithm = "SHA1") => {
    if (!ALGORITHMS.includes(algorithm.toLowerCase())) {
      const wanted = `one of ${ALGORITHMS.join(", ").toUpperCase()}`;
      throw mistake("wrong-argument", { call: name, position: 3, wanted, kind: JSON.stringify(algorithm) });
    }
    return createHmac(algorithm.toLowerCase(), key).update(text, "utf8").digest("hex");
  });
}

/** Digests of UTF-8 text, as hexadecimal text: the real ones. */
export const digests = [
  digest("digestStrMd5", "md5"),
  digest("digestStrSha1", "sha1"),
  digest("digestStrSha224", "sha224"),
  digest("digestStrSha256", "sha256"),
  digest("digestStrSha384", "sha384"),
  digest("digestStrSha512", "sha512"),
  hmac("hmacStr"),
  hmac("HMACStr"),
] as const satisfies readonly Service[];
