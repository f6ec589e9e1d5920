import { service, type Service } from "../../dispatch/service.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** What every stand-in starts with: nobody takes it for a secret. */
const MARK = "xtkit-stand-in:";

function wrap(text: string, key: string): string {
  return MARK + Buffer.from(JSON.stringify([key, text]), "utf8").toString("base64");
}

function unwrap(call: string, text: string, key: string): string {
  if (!text.startsWith(MARK)) throw mistake("foreign-encryption", { call, mark: MARK });
  const [usedKey, plain] = JSON.parse(Buffer.from(text.slice(MARK.length), "base64").toString("utf8")) as [string, string];
  if (usedKey !== key) throw mistake("other-encryption-key", { call });
  return plain;
}

/** A method of xtk:session that encrypts: nothing here decrypts what it gives. */
function sessionMethod<const Path extends `xtk.session.${string}`>(path: Path) {
  return service(path, ["text"], (_, text) => wrap(text, path));
}

/**
 * Encryption: NOT the server's. What comes out is readable, starts with `xtkit-stand-in:`, and comes back with the same key: enough for a
 * script that encrypts and decrypts, and of no use to anything else.
 */
export const encryption = [
  service("encryptString", ["text", "text?", "boolean?"], (_, text, key = "") => wrap(text, key)),
  service("decryptString", ["text", "text?", "boolean?"], (_, text, key = "") => unwrap("decryptString", text, key)),
  service("cryptString", ["text", "text?", "boolean?"], (_, text, key = "") => wrap(text, key)),
  sessionMethod("xtk.session.Encrypt"),
  sessionMethod("xtk.session.EncryptPassword"),
  sessionMethod("xtk.session.EncryptServerPassword"),
  sessionMethod("xtk.session.EncryptStringWithServerPassword"),
  service("decryptPassword", ["text"], () => {
    throw mistake("decrypt-password");
  }),
] as const satisfies readonly Service[];
