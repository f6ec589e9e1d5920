import type { DOMDocument } from "../dom/dom-document.d.ts";
import type { XML } from "../e4x/xml.d.ts";

/**
 * Bytes in memory: the body of an HTTP answer, a file, or the way from text to base64 and to checksums.
 * @example
 * const buffer = new MemoryBuffer();
 * buffer.fromString("user:password", MemoryBuffer.CODEPAGE_UTF8);
 * const basic = `Basic ${buffer.toBase64()}`;
 * buffer.dispose();
 * @see Campaign reference, c-MemoryBuffer
 */
export interface MemoryBuffer {
  /** Number of bytes. */
  readonly size: number;

  /** Frees the memory. */
  dispose(): void;

  /**
   * Reads a file into the buffer.
   * @param filename path on the server; only the folders var, sftp and the temporary one of the instance are open to scripts
   * @throws Error when there is no such file, or the server may not read it
   * @see Campaign reference, m-MemoryBuffer-load
   */
  load(filename: string): void;

  /**
   * Writes the buffer to a file.
   * @param filename path on the server; only the folders var, sftp and the temporary one of the instance are open to scripts
   * @throws Error when the server may not write it
   * @see Campaign reference, m-MemoryBuffer-save
   */
  save(filename: string): void;

  /**
   * The bytes read as an XML document.
   * @throws Error for text that is not well-formed
   * @deprecated Use toDocument.
   */
  toXML(): XML;

  /**
   * The bytes read as an XML document.
   * @throws Error for text that is not well-formed
   */
  toDocument(): DOMDocument;

  /**
   * The bytes read as text.
   * @param codePage name of the encoding, for example `"iso-8859-1"` or `MemoryBuffer.CODEPAGE_UTF8`
   * @see Campaign reference, m-MemoryBuffer-toString
   */
  toString(codePage?: string): string;

  /**
   * Fills the buffer with text.
   * @param text the text
   * @param codePage name of the encoding, for example `"iso-8859-1"` or `MemoryBuffer.CODEPAGE_UTF8`
   * @see Campaign reference, m-MemoryBuffer-fromString
   */
  fromString(text: string, codePage?: string): void;

  /** The bytes as base64. */
  toBase64(): string;

  /**
   * Adds bytes at the end.
   * @param base64 the bytes as base64
   * @throws Error for text that is not base64
   * @see Campaign reference, m-MemoryBuffer-appendBase64
   */
  appendBase64(base64: string): void;

  /** Empties the buffer. */
  removeAll(): void;

  /**
   * SHA-1 checksum of the bytes.
   * @returns the checksum as text
   * @unverified whether it is hexadecimal digits or base64
   */
  sha1(): string;

  /**
   * SHA-224 checksum of the bytes.
   * @returns the checksum as text
   * @unverified whether it is hexadecimal digits or base64
   */
  sha224(): string;

  /**
   * SHA-256 checksum of the bytes.
   * @returns the checksum as text
   * @unverified whether it is hexadecimal digits or base64
   */
  sha256(): string;

  /**
   * SHA-384 checksum of the bytes.
   * @returns the checksum as text
   * @unverified whether it is hexadecimal digits or base64
   */
  sha384(): string;

  /**
   * SHA-512 checksum of the bytes.
   * @returns the checksum as text
   * @unverified whether it is hexadecimal digits or base64
   */
  sha512(): string;

  /**
   * Fills the buffer with bytes.
   * @param hex two hexadecimal digits per byte
   * @throws Error for text that is not hexadecimal
   */
  fromHexString(hex: string): void;

  /**
   * The bytes as hexadecimal digits, two per byte.
   * @see Campaign reference, m-MemoryBuffer-toHexString
   */
  toHexString(): string;

  /**
   * A keyed checksum of the bytes (HMAC).
   * @param key the secret
   * @param algorithm name of the hash
   * @returns the checksum, as bytes
   * @unverified the order and the kind of the arguments, and the names of algorithms
   * @see Campaign reference, m-MemoryBuffer-hmac
   */
  hmac(key: MemoryBuffer, algorithm?: string): MemoryBuffer;
}

/** `MemoryBuffer` as a constructor. */
export interface MemoryBufferConstructor {
  /**
   * An empty buffer.
   * @see Campaign reference, c-MemoryBuffer
   */
  new (): MemoryBuffer;

  /** Name of the encoding UTF-8, for `toString` and `fromString`. */
  readonly CODEPAGE_UTF8: string;

  /** The members of all buffers. */
  readonly prototype: MemoryBuffer;
}
