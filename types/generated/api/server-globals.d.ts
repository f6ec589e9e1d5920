/**
 * Binds the declarations to the global names that every script of the server has, in workflows and in web pages, but for those in
 * `script-globals.d.ts`. It needs the iteration protocol: from `engine.d.ts` in scripts, from TypeScript's own `lib` in a program that runs
 * on Node.js.
 *
 * Generated from the modules of `types/` by `npm run declarations`: do not edit.
 */

/// <reference path="../builtin/nms-batchEvent.d.ts" />
/// <reference path="../builtin/nms-broadLogMsg.d.ts" />
/// <reference path="../builtin/nms-broadLogRcp.d.ts" />
/// <reference path="../builtin/nms-delivery.d.ts" />
/// <reference path="../builtin/nms-deliveryMapping.d.ts" />
/// <reference path="../builtin/nms-extAccount.d.ts" />
/// <reference path="../builtin/nms-group.d.ts" />
/// <reference path="../builtin/nms-includeView.d.ts" />
/// <reference path="../builtin/nms-operation.d.ts" />
/// <reference path="../builtin/nms-rcpGrpRel.d.ts" />
/// <reference path="../builtin/nms-recipient.d.ts" />
/// <reference path="../builtin/nms-rtEvent.d.ts" />
/// <reference path="../builtin/nms-seedMember.d.ts" />
/// <reference path="../builtin/nms-service.d.ts" />
/// <reference path="../builtin/nms-subHisto.d.ts" />
/// <reference path="../builtin/nms-subscription.d.ts" />
/// <reference path="../builtin/nms-trackingLogRcp.d.ts" />
/// <reference path="../builtin/nms-trackingUrl.d.ts" />
/// <reference path="../builtin/nms-typology.d.ts" />
/// <reference path="../builtin/nms-webApp.d.ts" />
/// <reference path="../builtin/xtk-audit.d.ts" />
/// <reference path="../builtin/xtk-counter.d.ts" />
/// <reference path="../builtin/xtk-enum.d.ts" />
/// <reference path="../builtin/xtk-enumValue.d.ts" />
/// <reference path="../builtin/xtk-folder.d.ts" />
/// <reference path="../builtin/xtk-form.d.ts" />
/// <reference path="../builtin/xtk-javascript.d.ts" />
/// <reference path="../builtin/xtk-job.d.ts" />
/// <reference path="../builtin/xtk-jssp.d.ts" />
/// <reference path="../builtin/xtk-jst.d.ts" />
/// <reference path="../builtin/xtk-operator.d.ts" />
/// <reference path="../builtin/xtk-operatorGroup.d.ts" />
/// <reference path="../builtin/xtk-option.d.ts" />
/// <reference path="../builtin/xtk-sql.d.ts" />
/// <reference path="../builtin/xtk-srcSchema.d.ts" />
/// <reference path="../builtin/xtk-workflow.d.ts" />
/// <reference path="../builtin/xtk-workflowEvent.d.ts" />
/// <reference path="../builtin/xtk-workflowLog.d.ts" />
/// <reference path="../builtin/xtk-workflowTask.d.ts" />
/// <reference path="../../schema/xtk-schemas.d.ts" />

import type { Crm as CrmModule } from "../../crm/crm.d.ts";
import type { Ncm as NcmModule } from "../../ncm/ncm.d.ts";
import type { Nl as NlModule } from "../../nl/nl.d.ts";
import type { Nlws as NlwsModule } from "../../nlws/nlws.d.ts";
import type { Nms as NmsModule } from "../../nms/nms.d.ts";
import type { Xtk as XtkModule } from "../../xtk/xtk.d.ts";

export {};

declare global {
  // types/crm
  /**
   * Server methods of the CRM connector schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project: `interface Crm { readonly mySchema: XtkSchema<"crm:mySchema"> }`.
   * @unverified Which schemas there are: declare those of your instance.
   * @see Campaign reference, p-14
   */
  interface Crm extends CrmModule {}
  /**
   * Server methods of the CRM connector schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project: `interface Crm { readonly mySchema: XtkSchema<"crm:mySchema"> }`.
   * @unverified Which schemas there are: declare those of your instance.
   * @see Campaign reference, p-14
   */
  const crm: Crm;

  // types/database
  /**
   * A connection to a database. Values go into a statement by placeholders, never by joining text; dispose the connection when it is done.
   * Scripts need the right `sql`.
   * @example
   * const connection = application.getConnection();
   * try {
   *   connection.execute("UPDATE CusLoyalty SET iPoints = $(l) WHERE sCard = $(sz)", 5, "A1");
   * } finally {
   *   connection.dispose();
   * }
   * @see Campaign reference, c-DBEngine
   */
  type DBEngine = import("../../database/db-engine.d.ts").DBEngine;
  /** `DBEngine` as a name: connections come from `application.getConnection`. */
  var DBEngine: import("../../database/db-engine.d.ts").DBEngineConstructor;
  /**
   * The rows of a query, read as they are walked. `for (const row of statement)`, in E4X scripts `for each (var row in statement)`, gives each row:
   * `row[0]` is the first column.
   * @see Campaign reference, c-DBStatement
   */
  type DBStatement = import("../../database/db-statement.d.ts").DBStatement;
  /** `DBStatement` as a name: rows come from `query` of a connection. */
  var DBStatement: import("../../database/db-statement.d.ts").DBStatementConstructor;
  /** Walks the rows of a query, from `statement.__iterator__()`. */
  type DBStatementIterator = import("../../database/db-statement-iterator.d.ts").DBStatementIterator;
  /**
   * `DBStatementIterator` as a constructor.
   * @unverified its arguments: let `for each` make one
   */
  var DBStatementIterator: import("../../database/db-statement-iterator.d.ts").DBStatementIteratorConstructor;

  // types/dom
  /**
   * An attribute as an item of `attributes`.
   * @see DOM Level 3 Core: Attr
   */
  type DOMAttr = import("../../dom/dom-attr.d.ts").DOMAttr;
  /** `DOMAttr` as a name: for `instanceof`. Attributes are made by `setAttribute` of their element. */
  var DOMAttr: import("../../dom/dom-attr.d.ts").DOMAttrConstructor;
  /**
   * A node that is text: a text, a comment, a CDATA section. Its text is `nodeValue`.
   * @see DOM Level 3 Core: CharacterData
   * @unverified members beyond those of every node
   */
  type DOMCharacterData = import("../../dom/dom-character-data.d.ts").DOMCharacterData;
  /** `DOMCharacterData` as a name: for `instanceof`. Documents make their nodes. */
  var DOMCharacterData: import("../../dom/dom-character-data.d.ts").DOMCharacterDataConstructor;
  /**
   * An XML document.
   * @example
   * const doc = new DOMDocument("recipient");
   * doc.root.setAttribute("id", 12345);
   * const name = doc.createElement("firstName");
   * name.textContent = "John";
   * doc.root.appendChild(name);
   * @see Campaign reference, c-DOMDocument
   */
  type DOMDocument = import("../../dom/dom-document.d.ts").DOMDocument;
  /** `DOMDocument` as a constructor. */
  var DOMDocument: import("../../dom/dom-document.d.ts").DOMDocumentConstructor;
  /**
   * An element of a document.
   *
   * Paths are a part of XPath: `@email`, `folder/@name`, `node[2]`, `node[@name='a']/@id`, `/root/child` from the top of the document.
   * @see Campaign reference, c-DOMElement
   */
  type DOMElement = import("../../dom/dom-element.d.ts").DOMElement;
  /** `DOMElement` as a name: for `instanceof`. Elements are made by `createElement` of their document. */
  var DOMElement: import("../../dom/dom-element.d.ts").DOMElementConstructor;
  /**
   * A node of a document: an element, a text, a comment. Lists of nodes are arrays; what is not specified is `""`, not null.
   *
   * Campaign documents `appendChild`, `attributes`, `childNodes`, `nodeType`, `nodeValue` and `textContent`; the other members are those of
   * DOM Level 3 Core, of which Campaign has "a part".
   * @see Campaign reference, "Using XML"
   */
  type DOMNode = import("../../dom/dom-node.d.ts").DOMNode;
  /** `DOMNode` as a name: for `instanceof`. Documents make their nodes. */
  var DOMNode: import("../../dom/dom-node.d.ts").DOMNodeConstructor;
  /**
   * An element in object notation: plain keys are attributes, objects and arrays of objects child elements, `$` is the text. An attribute and an
   * element of one name, and namespaces, can't be said.
   * @example { id: 1, folder: { name: "a" }, note: [{ $: "first" }, { $: "second" }] }
   * @see Campaign reference, "Using XML"
   */
  type Jxon = import("../../dom/jxon.d.ts").Jxon;

  // types/e4x
  /**
   * An XML namespace.
   * @see ECMA-357 13.2
   */
  type Namespace = import("../../e4x/namespace.d.ts").Namespace;
  /** `Namespace` as a function and constructor. */
  var Namespace: import("../../e4x/namespace.d.ts").NamespaceConstructor;
  /**
   * A qualified name: a local name in a namespace.
   * @see ECMA-357 13.3
   */
  type QName = import("../../e4x/qname.d.ts").QName;
  /** `QName` as a function and constructor. */
  var QName: import("../../e4x/qname.d.ts").QNameConstructor;
  /**
   * One XML node: an element, an attribute, a text, a comment or a processing instruction.
   *
   * An XML value is never text or a number: read it with `text(v)` and `num(v)`, ask `exists(v)` whether it is there. It is always true in a
   * condition, also when it is empty.
   * @see ECMA-357 9.1
   */
  type XML = import("../../e4x/xml.d.ts").XML;
  /** `XML` as a function and constructor, with the settings that hold for the whole script. */
  var XML: import("../../e4x/xml.d.ts").XMLConstructor;
  /**
   * XML nodes in order: what a query, `row["@email"]` or `result.recipient` gives, also for exactly one match or none.
   *
   * A list is never text or a number: read it with `text(v)` and `num(v)`, ask `exists(v)` whether something is there. It is always true in a
   * condition, also when it is empty.
   * @see ECMA-357 9.2
   */
  type XMLList = import("../../e4x/xml-list.d.ts").XMLList;
  /** `XMLList` as a function and constructor. */
  var XMLList: import("../../e4x/xml-list.d.ts").XMLListConstructor;
  /**
   * The settings of E4X, as `XML.settings()` gives them.
   * @see ECMA-357 13.4.3
   */
  type XMLSettings = import("../../e4x/xml-settings.d.ts").XMLSettings;
  /**
   * Whether a value can be the local name of an element or attribute: no prefix, no space, no digit first.
   * @param value a name as text or QName
   * @see ECMA-357 13.1.2.1
   */
  const isXMLName: typeof import("../../e4x/is-xml-name.d.ts").isXMLName;

  // types/engine
  /** An error of the engine itself, such as too much recursion. In Node it is there while a script runs on the mock server. */
  type InternalError = import("../../engine/internal-error.d.ts").InternalError;
  /** `InternalError` as a function and constructor. In Node it is there while a script runs on the mock server. */
  var InternalError: import("../../engine/internal-error.d.ts").InternalErrorConstructor;
  /**
   * What `next()` of an iterator throws at the end: `catch (error) { if (error === StopIteration) … }`. In Node it is there while a script
   * runs on the mock server.
   */
  const StopIteration: typeof import("../../engine/stop-iteration.d.ts").StopIteration;

  // types/faces
  /**
   * A document in object notation: one key, the name of the root element, and its content.
   * @example { recipient: { xtkschema: "nms:recipient", email: "ann@example.com" } }
   * @see Campaign reference, "Using XML"
   */
  type JxonDocument = import("../../faces/jxon-document.d.ts").JxonDocument;
  /**
   * What a server method takes as a document or element: E4X, Campaign's DOM, or object notation. Each face gives its results in its own
   * form; a node of a DOM result is part of that document, so copy what you pass on.
   * @see Campaign reference, "Using XML"
   */
  type XmlIn = import("../../faces/xml-in.d.ts").XmlIn;

  // types/file
  /**
   * A connection to a file server.
   * @unverified the reference names the class; none of its members is known from public sources. File transfer activities do the same work
   * @see Campaign reference, m-FTP-FTP
   */
  type FTP = import("../../file/ftp.d.ts").FTP;
  /** `FTP` as a constructor. */
  var FTP: import("../../file/ftp.d.ts").FTPConstructor;
  /** Walks the lines of an open file, from `file.__iterator__()`. */
  type FileIterator = import("../../file/file-iterator.d.ts").FileIterator;
  /**
   * `FileIterator` as a constructor.
   * @unverified its arguments: let `for each` make one
   */
  var FileIterator: import("../../file/file-iterator.d.ts").FileIteratorConstructor;
  /**
   * A zip archive on the server.
   * @see Campaign reference, c-ZipFile
   */
  type ZipFile = import("../../file/zip-file.d.ts").ZipFile;
  /** `ZipFile` as a constructor. */
  var ZipFile: import("../../file/zip-file.d.ts").ZipFileConstructor;

  // types/functions
  /**
   * Decrypts what `DESencrypt` gave.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const DESdecrypt: typeof import("../../functions/known-by-name.d.ts").DESdecrypt;
  /**
   * Encrypts a text with DES, a cipher that is broken; how it differs from `encryptDES` is not known. `encryptString` is the documented function.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const DESencrypt: typeof import("../../functions/known-by-name.d.ts").DESencrypt;
  /**
   * The keyed digest (HMAC) of a text: the spelling of `hmacStr` that a v7 server (build 8999) has.
   * @param text what to sign
   * @param key the shared secret
   * @param algorithm the digest behind it. Default `"SHA1"`
   * @see Campaign reference, f-hmacStr
   * @unverified which of the two spellings a server has: ask with `typeof`
   */
  const HMACStr: typeof import("../../functions/encryption.d.ts").HMACStr;
  /**
   * Whether the operator is logged in with an Adobe ID (IMS).
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const IMSLoggedIn: typeof import("../../functions/known-by-name.d.ts").IMSLoggedIn;
  /**
   * Seen among the globals of a v7 server. In a browser this name shows a message; what it does on the server, where nobody is shown anything, is not
   * known: write `logInfo`.
   * @unverified its parameters and its effect
   */
  const alert: typeof import("../../functions/known-by-name.d.ts").alert;
  /**
   * Analyzes an XTK expression.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const analyzeExpr: typeof import("../../functions/known-by-name.d.ts").analyzeExpr;
  /**
   * Analyzes an XTK expression, extended.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const analyzeExprEx: typeof import("../../functions/known-by-name.d.ts").analyzeExprEx;
  /**
   * Applies a difference between documents to a document.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const applyXmlDiff: typeof import("../../functions/known-by-name.d.ts").applyXmlDiff;
  /**
   * Transforms an XML document with a style sheet that is stored in the database.
   * @param styleSheet name of the style sheet
   * @param xml the document, or its text
   * @returns the result as text
   * @see Campaign reference, f-applyXsl
   */
  const applyXsl: typeof import("../../functions/xml.d.ts").applyXsl;
  /**
   * Transforms an XML file with a style sheet that is stored in the database.
   * @param styleSheet name of the style sheet
   * @param filename full path of the XML file
   * @returns the result as text
   * @see Campaign reference, f-applyXslFromFile
   */
  const applyXslFromFile: typeof import("../../functions/xml.d.ts").applyXslFromFile;
  /**
   * Transforms an XML document with a style sheet that the caller hands over, as the name suggests.
   * @unverified its parameters: known by name only, from the list of globals of a v7 server
   */
  const applyXslFromStyleSheet: typeof import("../../functions/known-by-name.d.ts").applyXslFromStyleSheet;
  /**
   * The SQL columns that the fields of a query are kept in, for the column list of an `INSERT INTO … SELECT` around `BuildQuery`.
   * @param schema id of the schema that the columns belong to
   * @param select the `select` element of the query, E4X
   * @returns names with commas between
   * @unverified its parameters and result: as public workflow code has them
   */
  const buildColumnList: typeof import("../../functions/schemas.d.ts").buildColumnList;
  /**
   * Creates the SQL table of a schema, as workflow code does for temporary schemas.
   * @param schema id of the schema, for example `"temp:export"` or `vars.targetSchema`
   * @unverified its parameters, and what happens to a table that exists: as public workflow code has them
   */
  const buildSqlTable: typeof import("../../functions/schemas.d.ts").buildSqlTable;
  /**
   * Whether a page may show details of an error.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const canShowErrors: typeof import("../../functions/known-by-name.d.ts").canShowErrors;
  /**
   * Checks whether HTTP without encryption is allowed.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const checkHTTPAllowed: typeof import("../../functions/known-by-name.d.ts").checkHTTPAllowed;
  /**
   * Checks a password.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const checkPassword: typeof import("../../functions/known-by-name.d.ts").checkPassword;
  /**
   * Whether the operator has a named right, for example `"sql"` or `"createProcess"`.
   * @param right name of the right
   * @unverified its parameters, and whether it throws instead of giving false: known by name only
   */
  const checkRight: typeof import("../../functions/logon.d.ts").checkRight;
  /**
   * Ends all steps that `startProgressTransaction` began.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const clearProgressTransactions: typeof import("../../functions/known-by-name.d.ts").clearProgressTransactions;
  /**
   * Compares a text with what `unreversibleCrypt` gave.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const compareUnreversibleCrypt: typeof import("../../functions/known-by-name.d.ts").compareUnreversibleCrypt;
  /**
   * Converts a JavaScript template.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const convertJst: typeof import("../../functions/known-by-name.d.ts").convertJst;
  /**
   * Encrypts a text: one of the older functions. `encryptString` is the documented one.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const crypt: typeof import("../../functions/known-by-name.d.ts").crypt;
  /**
   * Encrypts a text with AES-CBC, the older way.
   * @param text what to encrypt
   * @param key key in base64 of 16, 24 or 32 bytes. Default: the key of the instance
   * @param useSalt make equal texts look different. Default true
   * @returns base64 text
   * @deprecated Use encryptString.
   * @see Campaign reference, f-cryptString
   */
  const cryptString: typeof import("../../functions/encryption.d.ts").cryptString;
  /**
   * Decrypts a text: one of the older functions. `decryptString` is the documented one.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const decrypt: typeof import("../../functions/known-by-name.d.ts").decrypt;
  /**
   * Decrypts what `encryptDES` gave.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const decryptDES: typeof import("../../functions/known-by-name.d.ts").decryptDES;
  /**
   * Decrypts what `encryptString` gave (v7.4.3 or v8). Text that the older `cryptString` encrypted is still read, but that use is deprecated.
   * Passwords of external accounts and options are read by `decryptPassword` alone.
   * @param text the encrypted text
   * @param key the key it was encrypted with, in base64. Default: the key of the instance
   * @param useSalt whether it was encrypted with a salt. Default true
   * @see Campaign documentation, "GCM based functions"
   */
  const decryptString: typeof import("../../functions/encryption.d.ts").decryptString;
  /**
   * Decrypts a text, also one that an old version encrypted with DES.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const decryptWithDESCompat: typeof import("../../functions/known-by-name.d.ts").decryptWithDESCompat;
  /**
   * Checks something against a dictionary, such as a password against words that are too common.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const dictionaryCheck: typeof import("../../functions/known-by-name.d.ts").dictionaryCheck;
  /**
   * Prepares the data of a chart in a report.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const digestChartData: typeof import("../../functions/known-by-name.d.ts").digestChartData;
  /**
   * The MD5 digest of a text, computed over its UTF-8 bytes. MD5 is broken: neither for personal data nor for secrets.
   * @param text what to digest
   * @returns hexadecimal digits
   * @see Campaign reference, f-digestStrMd5
   */
  const digestStrMd5: typeof import("../../functions/encryption.d.ts").digestStrMd5;
  /**
   * The SHA-1 digest of a text, computed over its UTF-8 bytes. SHA-1 is broken: take `digestStrSha256` for what must be safe.
   * @param text what to digest
   * @returns hexadecimal digits
   */
  const digestStrSha1: typeof import("../../functions/encryption.d.ts").digestStrSha1;
  /**
   * The SHA-224 digest of a text, computed over its UTF-8 bytes.
   * @param text what to digest
   * @returns hexadecimal digits
   * @see Campaign reference, f-digestStrSha224
   */
  const digestStrSha224: typeof import("../../functions/encryption.d.ts").digestStrSha224;
  /**
   * The SHA-256 digest of a text, computed over its UTF-8 bytes.
   * @param text what to digest
   * @returns hexadecimal digits
   */
  const digestStrSha256: typeof import("../../functions/encryption.d.ts").digestStrSha256;
  /**
   * The SHA-384 digest of a text, computed over its UTF-8 bytes.
   * @param text what to digest
   * @returns hexadecimal digits
   */
  const digestStrSha384: typeof import("../../functions/encryption.d.ts").digestStrSha384;
  /**
   * The SHA-512 digest of a text, computed over its UTF-8 bytes.
   * @param text what to digest
   * @returns hexadecimal digits
   */
  const digestStrSha512: typeof import("../../functions/encryption.d.ts").digestStrSha512;
  /**
   * Turns content of the digital content editor into a JavaScript template.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const digitalContentToJST: typeof import("../../functions/known-by-name.d.ts").digitalContentToJST;
  /**
   * Escapes a text for HTML output.
   * @param text what to escape
   * @unverified which characters it escapes
   */
  const encodeHtml: typeof import("../../functions/text.d.ts").encodeHtml;
  /**
   * Encrypts a text with DES, a cipher that is broken. `encryptString` is the documented function.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const encryptDES: typeof import("../../functions/known-by-name.d.ts").encryptDES;
  /**
   * Encrypts a text with AES-GCM, to be read by `decryptString`. Needs v7.4.3 or v8.
   * @param text what to encrypt
   * @param key key in base64 of 16, 24 or 32 bytes (128, 192 or 256 bits). Default: the key of the instance
   * @param useSalt make equal texts look different. Default true
   * @returns base64 text
   * @see Campaign documentation, "GCM based functions"
   */
  const encryptString: typeof import("../../functions/encryption.d.ts").encryptString;
  /**
   * Checks the encrypted password of a tracking server.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const encryptedTrackingPasswordChecker: typeof import("../../functions/known-by-name.d.ts").encryptedTrackingPasswordChecker;
  /**
   * Ends the step that `startProgressTransaction` began.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const endProgressTransaction: typeof import("../../functions/known-by-name.d.ts").endProgressTransaction;
  /**
   * Escapes a text for use as a parameter of a URL, with percent signs. Templates of deliveries use it; `encodeURIComponent` of the language does
   * much the same.
   * @param text the parameter's value, not a whole URL
   * @returns the escaped text
   */
  const escapeUrl: typeof import("../../functions/text.d.ts").escapeUrl;
  /**
   * Escapes a text for XML output. The documented way is `NL.XML.escape` of the library `/nl/core/shared/xml.js`.
   * @param text what to escape
   * @unverified which characters it escapes
   */
  const escapeXmlStr: typeof import("../../functions/text.d.ts").escapeXmlStr;
  /**
   * Runs a command of the operating system and waits for it. On-premise only. The operator needs the right `createProcess`, and the installation
   * blocks some commands, shells and download tools among them.
   * @param command the command with its arguments
   * @param noThrow give the exit code instead of throwing when it is not 0. Default false
   * @returns exit code and standard output
   * @throws for a command that cannot run, that is blocked or, unless `noThrow`, whose exit code is not 0
   * @see Campaign reference, f-execCommand
   */
  const execCommand: typeof import("../../functions/system.d.ts").execCommand;
  /**
   * Runs a query. `xtk.queryDef.create(…).ExecuteQuery()` is the documented way.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const executeQuery: typeof import("../../functions/known-by-name.d.ts").executeQuery;
  /**
   * Runs a query, extended. `xtk.queryDef.create(…).ExecuteQuery()` is the documented way.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const executeQueryEx: typeof import("../../functions/known-by-name.d.ts").executeQueryEx;
  /**
   * Completes a query that a form holds in an abstract form.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const expandAbstractFormQuery: typeof import("../../functions/known-by-name.d.ts").expandAbstractFormQuery;
  /**
   * Runs a JavaScript template and gives its text.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const expandJst: typeof import("../../functions/known-by-name.d.ts").expandJst;
  /**
   * Replaces the variables in a text by their values.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const expandVar: typeof import("../../functions/known-by-name.d.ts").expandVar;
  /**
   * A name for a temporary file that no file has yet.
   * @param directory folder of the file
   * @param prefix start of the name, 4 characters at most. Default `"tmp"`
   * @param extension end of the name
   * @returns full path
   * @see Campaign reference, f-fileGetTempName
   * @unverified the default of `directory` and `extension`
   */
  const fileGetTempName: typeof import("../../functions/files.d.ts").fileGetTempName;
  /**
   * Whether a path is relative.
   * @param path path of a file
   * @unverified its parameters and result: known by name only, from the list of globals of a v7 server
   */
  const fileIsRelative: typeof import("../../functions/files.d.ts").fileIsRelative;
  /**
   * Renames or moves a file of the server.
   * @param oldName full path of the file
   * @param newName full path that it gets
   * @see Campaign reference, f-fileRename
   */
  const fileRename: typeof import("../../functions/files.d.ts").fileRename;
  /**
   * The size of a file of the server. `new File(path).size` is documented.
   * @param path full path of the file
   * @returns bytes, one should think
   * @unverified its parameters and result: known by name only, from the list of globals of a v7 server
   */
  const fileSize: typeof import("../../functions/files.d.ts").fileSize;
  /**
   * The IP address of the client whose request is answered.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const findClientIP: typeof import("../../functions/known-by-name.d.ts").findClientIP;
  /**
   * A date as text.
   *
   * Codes: `%4Y` or `%Y` year, `%2M` or `%M` month, `%B` and `%Bl` name of the month, `%2D` or `%D` day, `%A` and `%Al` name of the day, `%W` week,
   * `%2H` or `%H` hour (24), `%I` hour (12), `%P` AM or PM, `%2N` or `%N` minutes, `%2S` or `%S` seconds. A digit is the width.
   * The methods of `Date` print in the time zone of the machine instead.
   * @param date what to print
   * @param format text with codes, for example `"%4Y-%2M-%2D %2H:%2N:%2S"`
   * @param timeZone name of a time zone, for example `"Europe/Paris"`. Default: that of the workflow or the operator
   * @see Campaign reference, p-5
   */
  const formatDate: typeof import("../../functions/dates.d.ts").formatDate;
  /**
   * A new identifier for a visitor.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const genNewVisitorId: typeof import("../../functions/known-by-name.d.ts").genNewVisitorId;
  /**
   * The HTML tag of an image that Campaign stores.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const generateImgTag: typeof import("../../functions/known-by-name.d.ts").generateImgTag;
  /**
   * Makes a table of a report.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const generateTable: typeof import("../../functions/known-by-name.d.ts").generateTable;
  /**
   * A bearer token, for calls of other Adobe services.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const getBearerToken: typeof import("../../functions/known-by-name.d.ts").getBearerToken;
  /**
   * The data of a chart in a report.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const getChartData: typeof import("../../functions/known-by-name.d.ts").getChartData;
  /**
   * Now, by the clock of the database server. Prefer it to `new Date()`, the clock of the application server, for whatever is stored or compared
   * with stored dates.
   * @see Campaign reference, p-5
   */
  const getCurrentDate: typeof import("../../functions/dates.d.ts").getCurrentDate;
  /**
   * The locale that the script runs in.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const getCurrentLocale: typeof import("../../functions/known-by-name.d.ts").getCurrentLocale;
  /**
   * A variable of the server's environment. On-premise only; the option `XtkSecurity_Disable_GetSetEnv` switches it off.
   * @param name name of the variable
   * @param fallback the answer for a variable that is not set
   * @unverified what it gives for a variable that is not set, without `fallback`
   * @see Campaign reference, f-getEnv
   */
  const getEnv: typeof import("../../functions/options.d.ts").getEnv;
  /**
   * The URL of an image that Campaign stores.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const getImageUrl: typeof import("../../functions/known-by-name.d.ts").getImageUrl;
  /**
   * Reserves new identifiers for records, several at once. `application.getNewIds` and `xtk.session.GetNewIds` are documented.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const getNewIdRange: typeof import("../../functions/known-by-name.d.ts").getNewIdRange;
  /**
   * A new security token.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const getNewSecurityToken: typeof import("../../functions/known-by-name.d.ts").getNewSecurityToken;
  /**
   * The locale of the operator that the script runs as.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const getOperatorLocale: typeof import("../../functions/known-by-name.d.ts").getOperatorLocale;
  /**
   * The value of an option of the instance (Administration > Platform > Options).
   * @param name internal name of the option, for example `"NmsDelivery_ImageServer"`
   * @param useCache take the value from the server's cache. Default false
   * @returns text, number or Date, after the option's data type; undefined for a name that does not exist
   * @see Campaign reference, f-getOption
   */
  const getOption: typeof import("../../functions/options.d.ts").getOption;
  /**
   * A data schema with its extensions merged in. The documented form is `application.getSchema(id)`.
   * @param id namespace and name, for example `"nms:recipient"`
   * @unverified whether it throws for a schema that does not exist or gives nothing
   */
  const getSchema: typeof import("../../functions/schemas.d.ts").getSchema;
  /**
   * The data of a table in a report.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const getTableData: typeof import("../../functions/known-by-name.d.ts").getTableData;
  /**
   * A new unique identifier.
   * @returns 36 characters, upper case, with hyphens
   * @see Campaign reference, f-getUUID
   */
  const getUUID: typeof import("../../functions/system.d.ts").getUUID;
  /**
   * Fetches a text from a URL by GET and waits for it. Its encoding is the one that the response says (Content-Type). The server's configuration must
   * permit the URL. For other methods, headers and status codes take `HttpClientRequest`.
   * @param url the address
   * @param timeout how long a connection may take to come about
   * @returns the body of the response
   * @throws for a status other than 200, a failed transfer, a connection that takes too long or a URL that is not permitted
   * @see Campaign reference, f-getUrl
   * @unverified the unit of `timeout`
   */
  const getUrl: typeof import("../../functions/http.d.ts").getUrl;
  /**
   * The keyed digest (HMAC) of a text, as signatures of web services ask for it. Documented under this name; a v7 server (build 8999) has it as
   * `HMACStr`.
   * @param text what to sign
   * @param key the shared secret
   * @param algorithm the digest behind it. Default `"SHA1"`
   * @see Campaign reference, f-hmacStr
   * @unverified which of the two spellings a server has: ask with `typeof`
   */
  const hmacStr: typeof import("../../functions/encryption.d.ts").hmacStr;
  /**
   * The text of an HTML document without its markup.
   * @param html an HTML document or a part of one
   * @unverified how it treats links, lists and line breaks
   */
  const htmlToText: typeof import("../../functions/text.d.ts").htmlToText;
  /**
   * Whether the session cookie is kept from scripts of the browser (HttpOnly).
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const httpOnlySessionCookie: typeof import("../../functions/known-by-name.d.ts").httpOnlySessionCookie;
  /**
   * The folder that Campaign is installed in.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const installDirectory: typeof import("../../functions/known-by-name.d.ts").installDirectory;
  /**
   * Interaction: records a proposition.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const interactionInsertProp: typeof import("../../functions/known-by-name.d.ts").interactionInsertProp;
  /**
   * Interaction: records a visitor who is not identified.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const interactionInsertVisitor: typeof import("../../functions/known-by-name.d.ts").interactionInsertVisitor;
  /**
   * Interaction: logs an error.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const interactionLogError: typeof import("../../functions/known-by-name.d.ts").interactionLogError;
  /**
   * Interaction: proposes offers to a contact.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const interactionProposeOffers: typeof import("../../functions/known-by-name.d.ts").interactionProposeOffers;
  /**
   * Interaction: updates a proposition.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const interactionUpdateProp: typeof import("../../functions/known-by-name.d.ts").interactionUpdateProp;
  /**
   * Reads a file of the server as text. Scripts reach the var, sftp and temporary folders alone.
   * @param filename full path of the file
   * @param codePage its encoding, for example `"utf-8"` or `"iso-8859-1"`. Default: that of the server
   * @returns the text of the file
   * @see Campaign reference, f-loadFile
   */
  const loadFile: typeof import("../../functions/files.d.ts").loadFile;
  /**
   * Runs a JavaScript library of the server in the global scope: its functions become global names.
   * It gives nothing back. Libraries of the server itself: `"xtk:shared/nl.js"` (`NL`), `"xtk:common.js"` (`Format`), `"nms:gdpr.js"`.
   * @param name an xtk:javascript entity, `"cus:common.js"`, or a path on the server, `"/nl/core/shared/nl.js"`
   * @param useCache take the library from the server's cache. Default true; false needs a login first
   * @throws for a library that does not exist or does not compile
   * @see Campaign reference, f-loadLibrary
   */
  const loadLibrary: typeof import("../../functions/system.d.ts").loadLibrary;
  /**
   * Runs a JavaScript library of the server, for debugging. Gone since the releases of 2023.
   * @param name as in `loadLibrary`
   * @deprecated Use loadLibrary.
   */
  const loadLibraryDebug: typeof import("../../functions/system.d.ts").loadLibraryDebug;
  /**
   * Reads a file of the server as text.
   * @param filename full path of the file
   * @param codePage its encoding, for example `"utf-8"`. Default: that of the server
   * @returns the text of the file
   * @deprecated Use loadFile.
   * @see Campaign reference, f-loadString
   */
  const loadString: typeof import("../../functions/files.d.ts").loadString;
  /**
   * Reads a file of the server as an XML document; the byte order mark and the XML prolog tell its encoding. Scripts reach the var, sftp and
   * temporary folders alone.
   * @param filename full path of the file
   * @param noError accept an empty file. Default false
   * @deprecated Use DOMDocument.load.
   * @see Campaign reference, f-loadXmlFile
   * @unverified whether the document is E4X or DOM
   */
  const loadXmlFile: typeof import("../../functions/files.d.ts").loadXmlFile;
  /**
   * Writes an error to the workflow's journal, stops the script and puts the workflow in error: what follows does not run.
   * Use `logWarning` where the script should go on.
   * @param message the text; another value is written as its text
   * @param more further values; only the first argument is documented
   * @throws always, which stops the script
   * @see Campaign reference, f-logError
   */
  const logError: typeof import("../../functions/logs.d.ts").logError;
  /**
   * Writes an information line to the workflow's journal.
   * @param message the text; another value is written as its text
   * @param more further values; only the first argument is documented
   * @see Campaign reference, f-logInfo
   */
  const logInfo: typeof import("../../functions/logs.d.ts").logInfo;
  /**
   * Writes a property, with its name and value, to the journal.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const logProperty: typeof import("../../functions/known-by-name.d.ts").logProperty;
  /**
   * Writes a line to the workflow's journal that is shown in verbose mode only.
   * @param message the text; another value is written as its text
   * @param more further values; only the first argument is documented
   * @see Campaign reference, f-logVerbose
   */
  const logVerbose: typeof import("../../functions/logs.d.ts").logVerbose;
  /**
   * Writes a warning to the workflow's journal; the script goes on.
   * @param message the text; another value is written as its text
   * @param more further values; only the first argument is documented
   * @see Campaign reference, f-logWarning
   */
  const logWarning: typeof import("../../functions/logs.d.ts").logWarning;
  /**
   * Runs the rest of the script as another operator, by a session token, by login and password, or by what an earlier call gave.
   * @param sessionToken token of a session
   * @returns who the script ran as before: hand it to `logonWithContext` to go back
   * @deprecated Use logonWithToken, logonWithUser or logonWithContext: the upgrade check lists calls of `logon` (PU-0003).
   * @see Campaign reference, f-logon
   */
  const logon: typeof import("../../functions/logon.d.ts").logon;
  /**
   * Runs the rest of the script with the rights of a technical operator, without a password: what JSSP pages and libraries do before they touch data.
   * Go back with `logonWithContext` in `finally`.
   * @param operatorName the operator, for example `"webapp"`
   * @returns who the script ran as before: hand it to `logonWithContext`
   */
  const logonEscalation: typeof import("../../functions/logon.d.ts").logonEscalation;
  /**
   * Goes back to who the script ran as before `logonEscalation`, `logonWithUser` or `logonWithToken`. Call it in `finally`.
   * @param context what the earlier call gave
   * @returns who the script ran as until now
   */
  const logonWithContext: typeof import("../../functions/logon.d.ts").logonWithContext;
  /**
   * Runs the rest of the script as the operator of a session. Replaces `logon(sessionToken)`.
   * @param token token of the session
   * @returns who the script ran as before: hand it to `logonWithContext` to go back
   */
  const logonWithToken: typeof import("../../functions/logon.d.ts").logonWithToken;
  /**
   * Runs the rest of the script as another operator. Replaces `logon(login, password)`.
   * @param login name of the operator
   * @param password its password
   * @returns who the script ran as before: hand it to `logonWithContext` to go back
   */
  const logonWithUser: typeof import("../../functions/logon.d.ts").logonWithUser;
  /**
   * Makes a text hard to read, without a secret key as the name suggests: no protection.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const obfuscate: typeof import("../../functions/known-by-name.d.ts").obfuscate;
  /**
   * Reads a date. Prefer `parseTimeStamp`, whose forms of text are documented.
   * @unverified its parameters: known by name only, from the list of globals of a v7 server
   */
  const parseDate: typeof import("../../functions/known-by-name.d.ts").parseDate;
  /**
   * Parses an XTK expression into a syntax tree.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const parseExprToAST: typeof import("../../functions/known-by-name.d.ts").parseExprToAST;
  /**
   * Parses an XTK expression into a syntax tree, extended.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const parseExprToASTEx: typeof import("../../functions/known-by-name.d.ts").parseExprToASTEx;
  /**
   * Reads a date with time.
   * @param text `YYYY-MM-DD` (or with `/`), `T` or a space, the time with optional fraction, and `Z` or an offset
   * @throws for text of another form
   * @see Campaign reference, f-parseTimeStamp
   */
  const parseTimeStamp: typeof import("../../functions/dates.d.ts").parseTimeStamp;
  /**
   * Changes an attribute, of a document or of stored data, as the name suggests.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const patchAttribute: typeof import("../../functions/known-by-name.d.ts").patchAttribute;
  /**
   * Makes a schema of the columns of a query, known for the rest of the script.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const registerQuerySchema: typeof import("../../functions/known-by-name.d.ts").registerQuerySchema;
  /**
   * Makes a schema of the columns of a query, known for the rest of the script; extended.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const registerQuerySchemaEx: typeof import("../../functions/known-by-name.d.ts").registerQuerySchemaEx;
  /**
   * Makes a schema known for the rest of the script, as workflow code needs for temporary schemas.
   * @param name name of the schema, without its namespace
   * @param schema the schema, E4X, of the namespace `temp`
   * @param flag what scripts pass is false
   * @unverified its parameters and its result: as public workflow code has them; what the third says is not known
   */
  const registerSchema: typeof import("../../functions/schemas.d.ts").registerSchema;
  /**
   * Gives up a context, next to `setContext`.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const releaseContext: typeof import("../../functions/known-by-name.d.ts").releaseContext;
  /**
   * Encrypts a text so that `reversibleDecrypt` can read it: one of the older functions. `encryptString` is the documented one.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const reversibleCrypt: typeof import("../../functions/known-by-name.d.ts").reversibleCrypt;
  /**
   * Decrypts what `reversibleCrypt` gave. `decryptString` is the documented function.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const reversibleDecrypt: typeof import("../../functions/known-by-name.d.ts").reversibleDecrypt;
  /**
   * Decrypts what was encrypted with the RSA public key of a pair. Needs v8.8.3.
   * @param data the encrypted text
   * @param base64PrivateKey the private key in base64: keep it out of scripts
   * @param oaepPadding whether it was padded by OAEP
   * @unverified the default of `oaepPadding`, and the encoding of `data`
   */
  const rsaPrivateDecrypt: typeof import("../../functions/encryption.d.ts").rsaPrivateDecrypt;
  /**
   * Encrypts a text with an RSA public key. Needs v8.8.3.
   * @param data what to encrypt
   * @param base64PublicKey the key in base64
   * @param oaepPadding pad by OAEP
   * @returns the encrypted text
   * @unverified the default of `oaepPadding`, and the encoding of the result
   */
  const rsaPublicEncrypt: typeof import("../../functions/encryption.d.ts").rsaPublicEncrypt;
  /**
   * Writes what base64 text stands for to a file of the server; the older name, it seems, of `saveFileFromBase64`.
   * @param base64 the encoded bytes
   * @param filename full path of the file
   * @unverified its parameters: known by name only, from the list of globals of a v7 server
   */
  const saveBase64String: typeof import("../../functions/files.d.ts").saveBase64String;
  /**
   * Writes a text to a file of the server. Scripts reach the var, sftp and temporary folders alone.
   * @param text what to write
   * @param filename full path of the file
   * @param codePage encoding of the file, for example `"utf-8"` or `"iso-8859-1"`. Default: that of the server
   * @see Campaign reference, f-saveFile
   */
  const saveFile: typeof import("../../functions/files.d.ts").saveFile;
  /**
   * Writes what base64 text stands for to a file of the server: the way to write bytes.
   * @param base64 the encoded bytes
   * @param filename full path of the file
   * @unverified its parameters: known by name only, from the list of globals of a v7 server
   */
  const saveFileFromBase64: typeof import("../../functions/files.d.ts").saveFileFromBase64;
  /**
   * Writes a text to a file of the server.
   * @param text what to write
   * @param filename full path of the file
   * @param codePage encoding of the file, for example `"utf-8"`. Default: that of the server
   * @deprecated Use saveFile.
   * @see Campaign reference, f-saveString
   */
  const saveString: typeof import("../../functions/files.d.ts").saveString;
  /**
   * Writes an XML document to a file of the server, with an XML prolog that names the encoding when the text has none. Scripts reach the var, sftp
   * and temporary folders alone.
   * @param xmlText the document as text: `document.toXMLString()` of E4X or DOM
   * @param filename full path of the file
   * @param codePage encoding of the file, for example `"utf-8"`. Default: that of the server
   * @see Campaign reference, f-saveXmlFile
   */
  const saveXmlFile: typeof import("../../functions/files.d.ts").saveXmlFile;
  /**
   * Writes an XML document to a file of the server; named like the deprecated `saveString`.
   * @deprecated Use saveXmlFile.
   * @unverified its parameters, and that it is deprecated: known by name only, from the list of globals of a v7 server
   */
  const saveXmlString: typeof import("../../functions/known-by-name.d.ts").saveXmlString;
  /**
   * Finds the personalization fields in a text.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const scanCustomFields: typeof import("../../functions/known-by-name.d.ts").scanCustomFields;
  /**
   * Finds the personalization fields in a text, extended.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const scanCustomFieldsEx: typeof import("../../functions/known-by-name.d.ts").scanCustomFieldsEx;
  /**
   * Finds the URLs in a text, as tracking needs them.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const scanURLs: typeof import("../../functions/known-by-name.d.ts").scanURLs;
  /**
   * Sets a context, kept by the server, that later calls work in.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const setContext: typeof import("../../functions/known-by-name.d.ts").setContext;
  /**
   * Sets a variable of the server's environment. On-premise only; the option `XtkSecurity_Disable_GetSetEnv` switches it off.
   * @param name name of the variable
   * @param value its new value
   * @returns the new value
   * @unverified how long it lasts
   * @see Campaign reference, f-setEnv
   */
  const setEnv: typeof import("../../functions/options.d.ts").setEnv;
  /**
   * Says how much work there is, for the progress bar of a job.
   * @param max the value that means done
   * @unverified its parameters: known by name only
   */
  const setMaxProgress: typeof import("../../functions/jobs.d.ts").setMaxProgress;
  /**
   * Sets an option of the instance. One that does not exist is created as text, number or date and time; options of type long text and integer
   * must exist already.
   * @param name internal name of the option
   * @param value the new value
   * @param description what the option is for; `""` clears the description
   * @see Campaign reference, f-setOption
   */
  const setOption: typeof import("../../functions/options.d.ts").setOption;
  /**
   * Says how much work is done, for the progress bar of a job.
   * @param value between 0 and what `setMaxProgress` said
   * @unverified its parameters: known by name only
   */
  const setProgress: typeof import("../../functions/jobs.d.ts").setProgress;
  /**
   * Makes a schema stand for another SQL table for the rest of the script, as workflow code does with the temporary schema of its work table before
   * `buildSqlTable`.
   * @param schema id of the schema, for example `vars.targetSchema`
   * @param tableName name of the SQL table
   * @unverified its parameters: as public workflow code has them
   */
  const setSchemaSqlTable: typeof import("../../functions/schemas.d.ts").setSchemaSqlTable;
  /**
   * Encrypts a text in a way that can be undone: one of the older functions. `encryptString` is the documented one.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const simpleRevCrypt: typeof import("../../functions/known-by-name.d.ts").simpleRevCrypt;
  /**
   * Stops the script for a while. It blocks a process of the server: to wait longer use a Wait or Scheduler activity.
   * @param milliseconds how long
   * @see Campaign reference, f-sleep
   */
  const sleep: typeof import("../../functions/system.d.ts").sleep;
  /**
   * Runs a statement that changes something. The operator needs the right `sql`. Besides placeholders the server fills in `$(id)` a new identifier,
   * `$(id:Sequence)` one of a sequence, and `$(curdate)` the current date and time.
   * @param sql the statement, with placeholders such as `$(sz)`: see `SqlValue`
   * @param values a value per placeholder, in their order
   * @returns number of rows changed
   * @throws without the right `sql`, and for what the database refuses
   */
  const sqlExec: typeof import("../../functions/sql.d.ts").sqlExec;
  /**
   * Runs a statement that changes something on another database. The operator needs the right `sql`.
   * @param sql the statement, with placeholders such as `$(sz)`: see `SqlValue`
   * @param dataSource `""` or `"default"` for Campaign's own, `"nms:extAccount:<internal name>"` of an external account, or a name of the instance's
   * configuration
   * @param values a value per placeholder, in their order
   * @returns number of rows changed
   * @throws without the right `sql`, and for what the database refuses
   * @see Campaign reference, f-sqlExecOnDataSource
   */
  const sqlExecOnDataSource: typeof import("../../functions/sql.d.ts").sqlExecOnDataSource;
  /**
   * Runs a script of several SQL statements. The operator needs the right `sql`.
   * @param script the statements
   * @unverified its parameters: known by name only, from the list of globals of a v7 server
   */
  const sqlExecScript: typeof import("../../functions/sql.d.ts").sqlExecScript;
  /**
   * The first column of the first row of a query, as a date. The operator needs the right `sql`.
   * @param sql a query of one row and one column, with placeholders such as `$(l)`: see `SqlValue`
   * @param values a value per placeholder, in their order
   * @throws without the right `sql`, and for what the database refuses
   * @see Campaign reference, f-sqlGetDate
   */
  const sqlGetDate: typeof import("../../functions/sql.d.ts").sqlGetDate;
  /**
   * The first column of the first row of a query on another database, as a date.
   * @param sql a query of one row and one column, with placeholders: see `SqlValue`
   * @param dataSource `""` or `"default"` for Campaign's own, `"nms:extAccount:<internal name>"` of an external account, or a name of the instance's
   * configuration
   * @param values a value per placeholder, in their order
   * @throws without the right `sql`, and for what the database refuses
   * @see Campaign reference, f-sqlGetDateOnDataSource
   */
  const sqlGetDateOnDataSource: typeof import("../../functions/sql.d.ts").sqlGetDateOnDataSource;
  /**
   * The first column of the first row of a query, as a number with decimals. The operator needs the right `sql`.
   * @param sql a query of one row and one column, with placeholders such as `$(l)`: see `SqlValue`
   * @param values a value per placeholder, in their order
   * @throws without the right `sql`, and for what the database refuses
   * @see Campaign reference, f-sqlGetString
   */
  const sqlGetDouble: typeof import("../../functions/sql.d.ts").sqlGetDouble;
  /**
   * The first column of the first row of a query on another database, as a number with decimals.
   * @param sql a query of one row and one column, with placeholders: see `SqlValue`
   * @param dataSource `""` or `"default"` for Campaign's own, `"nms:extAccount:<internal name>"` of an external account, or a name of the instance's
   * configuration
   * @param values a value per placeholder, in their order
   * @throws without the right `sql`, and for what the database refuses
   * @see Campaign reference, f-sqlExecOnDataSource
   */
  const sqlGetDoubleOnDataSource: typeof import("../../functions/sql.d.ts").sqlGetDoubleOnDataSource;
  /**
   * The first column of the first row of a query, as a whole number. The operator needs the right `sql`. Keys of v8 Enterprise are UUIDs: read them
   * with `sqlGetString`.
   * @param sql a query of one row and one column, with placeholders such as `$(sz)`: see `SqlValue`
   * @param values a value per placeholder, in their order
   * @throws without the right `sql`, and for what the database refuses
   * @example
   * const id = sqlGetInt("SELECT iRecipientId FROM NmsRecipient WHERE sEmail = $(sz)", "jo@example.com");
   * @see Campaign reference, f-sqlGetInt
   */
  const sqlGetInt: typeof import("../../functions/sql.d.ts").sqlGetInt;
  /**
   * The first column of the first row of a query on another database, as a whole number.
   * @param sql a query of one row and one column, with placeholders: see `SqlValue`
   * @param dataSource `""` or `"default"` for Campaign's own, `"nms:extAccount:<internal name>"` of an external account, or a name of the instance's
   * configuration
   * @param values a value per placeholder, in their order
   * @throws without the right `sql`, and for what the database refuses
   * @see Campaign reference, f-sqlGetIntOnDataSource
   */
  const sqlGetIntOnDataSource: typeof import("../../functions/sql.d.ts").sqlGetIntOnDataSource;
  /**
   * The first column of the first row of a query, for columns of long text. The operator needs the right `sql`.
   * @param sql a query of one row and one column, with placeholders such as `$(l)`: see `SqlValue`
   * @param values a value per placeholder, in their order
   * @throws without the right `sql`, and for what the database refuses
   * @see Campaign reference, f-sqlGetString
   */
  const sqlGetMemo: typeof import("../../functions/sql.d.ts").sqlGetMemo;
  /**
   * The first column of the first row of a query on another database, for columns of long text.
   * @param sql a query of one row and one column, with placeholders: see `SqlValue`
   * @param dataSource `""` or `"default"` for Campaign's own, `"nms:extAccount:<internal name>"` of an external account, or a name of the instance's
   * configuration
   * @param values a value per placeholder, in their order
   * @throws without the right `sql`, and for what the database refuses
   * @see Campaign reference, f-sqlExecOnDataSource
   */
  const sqlGetMemoOnDataSource: typeof import("../../functions/sql.d.ts").sqlGetMemoOnDataSource;
  /**
   * The first column of the first row of a query, as text. The operator needs the right `sql`. Values belong into placeholders, never into the text
   * of the query.
   * @param sql a query of one row and one column, with placeholders such as `$(sz)`: see `SqlValue`
   * @param values a value per placeholder, in their order
   * @throws without the right `sql`, and for what the database refuses
   * @see Campaign reference, f-sqlGetString
   */
  const sqlGetString: typeof import("../../functions/sql.d.ts").sqlGetString;
  /**
   * The first column of the first row of a query on another database, as text.
   * @param sql a query of one row and one column, with placeholders: see `SqlValue`
   * @param dataSource `""` or `"default"` for Campaign's own, `"nms:extAccount:<internal name>"` of an external account, or a name of the instance's
   * configuration
   * @param values a value per placeholder, in their order
   * @throws without the right `sql`, and for what the database refuses
   * @see Campaign reference, f-sqlExecOnDataSource
   */
  const sqlGetStringOnDataSource: typeof import("../../functions/sql.d.ts").sqlGetStringOnDataSource;
  /**
   * Runs a query and gives its rows as E4X: an element per row. It takes no placeholders: where values come from outside use
   * `application.getConnection().query(sql, ...values)`.
   * @param format name of the row's element, then where each column goes: `"recipient,@id:long,@email:string:128"`. A column is an XPath, a type and,
   * if need be, a length
   * @param query the SELECT
   * @param dataSource as in `sqlExecOnDataSource`. Default: Campaign's own database
   * @returns an element with the rows as children
   * @throws without the right `sql`, and for what the database refuses
   * @example
   * const rows = sqlSelect("recipient,@id:long,@email:string", "SELECT iRecipientId, sEmail FROM NmsRecipient");
   * for (const row of rows.recipient) logInfo(String(row["@email"]));
   * @see Campaign reference, f-sqlSelect
   */
  const sqlSelect: typeof import("../../functions/sql.d.ts").sqlSelect;
  /**
   * Begins to hold back what `write` puts out, as the name suggests.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const startBuffering: typeof import("../../functions/known-by-name.d.ts").startBuffering;
  /**
   * Begins a step of a job whose progress is shown, next to `setMaxProgress` and `setProgress`.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const startProgressTransaction: typeof import("../../functions/known-by-name.d.ts").startProgressTransaction;
  /**
   * Ends what `startBuffering` began; it may give the text that was held back.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const stopBuffering: typeof import("../../functions/known-by-name.d.ts").stopBuffering;
  /**
   * The server's tests of itself: AES decryption of text.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testAESDecryptString: typeof import("../../functions/known-by-name.d.ts").testAESDecryptString;
  /**
   * The server's tests of itself: AES decryption of XML.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testAESDecryptXml: typeof import("../../functions/known-by-name.d.ts").testAESDecryptXml;
  /**
   * The server's tests of itself: AES encryption of text.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testAESEncryptString: typeof import("../../functions/known-by-name.d.ts").testAESEncryptString;
  /**
   * The server's tests of itself: AES encryption of XML.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testAESEncryptXml: typeof import("../../functions/known-by-name.d.ts").testAESEncryptXml;
  /**
   * The server's tests of itself: email.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testEmail: typeof import("../../functions/known-by-name.d.ts").testEmail;
  /**
   * The server's tests of itself: finding a node of a document.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testFindNode: typeof import("../../functions/known-by-name.d.ts").testFindNode;
  /**
   * The server's tests of itself: reading JSON. Scripts have `JSON.parse`.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testJSONParse: typeof import("../../functions/known-by-name.d.ts").testJSONParse;
  /**
   * The server's tests of itself: merging.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testMerge: typeof import("../../functions/known-by-name.d.ts").testMerge;
  /**
   * The server's tests of itself: filters of mid-sourcing.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testMidSourcingFilter: typeof import("../../functions/known-by-name.d.ts").testMidSourcingFilter;
  /**
   * The server's tests of itself: filters of mid-sourcing, with a configuration.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testMidSourcingFilterWithConfiguration: typeof import("../../functions/known-by-name.d.ts").testMidSourcingFilterWithConfiguration;
  /**
   * The server's tests of itself: MIME encoding.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testMimeEncode: typeof import("../../functions/known-by-name.d.ts").testMimeEncode;
  /**
   * The server's tests of itself: statistics.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testNLStatBasic: typeof import("../../functions/known-by-name.d.ts").testNLStatBasic;
  /**
   * The server's tests of itself: synchronization of statistics.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testNLStatSync: typeof import("../../functions/known-by-name.d.ts").testNLStatSync;
  /**
   * The server's tests of itself: reading dates with time.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testParseTimeStamp: typeof import("../../functions/known-by-name.d.ts").testParseTimeStamp;
  /**
   * The server's tests of itself: running a workflow. `xtk.workflow.Start` is the documented way to run one.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testRunWorkflow: typeof import("../../functions/known-by-name.d.ts").testRunWorkflow;
  /**
   * The server's tests of itself: splitting text.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testSplitString: typeof import("../../functions/known-by-name.d.ts").testSplitString;
  /**
   * The server's tests of itself: finding a node of a document and releasing it.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const testXmlFindAndReleaseNode: typeof import("../../functions/known-by-name.d.ts").testXmlFindAndReleaseNode;
  /**
   * Source text that makes an equal value, for debugging: `uneval({ a: "b" })` gives `({a:"b"})`. Not in Node: works on the Campaign engine only.
   * @param value any value
   */
  const uneval: typeof import("../../functions/debugging.d.ts").uneval;
  /**
   * Undoes `obfuscate`.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const unobfuscate: typeof import("../../functions/known-by-name.d.ts").unobfuscate;
  /**
   * Encrypts a text so that nobody can read it again, for `compareUnreversibleCrypt`: the way passwords are kept.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const unreversibleCrypt: typeof import("../../functions/known-by-name.d.ts").unreversibleCrypt;
  /**
   * Whether passwords are hashed by PKCS #5.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const usePKCS5ToHashPassword: typeof import("../../functions/known-by-name.d.ts").usePKCS5ToHashPassword;
  /**
   * Whether requests need a security token.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const useSecurityToken: typeof import("../../functions/known-by-name.d.ts").useSecurityToken;
  /**
   * The name of the cookie that tells visitors apart.
   * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
   */
  const visitorCookieName: typeof import("../../functions/known-by-name.d.ts").visitorCookieName;

  // types/http
  /**
   * An HTTP request from the server to elsewhere. The address has to be in the server's URL permissions (`urlPermission` in `serverConf.xml`),
   * those of the instance itself included.
   * @example
   * const request = new HttpClientRequest("https://api.example.com/orders");
   * request.method = "POST";
   * request.header["Content-Type"] = "application/json; charset=utf-8";
   * request.body = JSON.stringify({ id: 1 });
   * request.execute();
   * if (request.response.code !== 200) logError(request.response.message);
   * const answer = JSON.parse(request.response.body.toString());
   * @see Campaign reference, c-HttpClientRequest
   */
  type HttpClientRequest = import("../../http/http-client-request.d.ts").HttpClientRequest;
  /** `HttpClientRequest` as a constructor. */
  var HttpClientRequest: import("../../http/http-client-request.d.ts").HttpClientRequestConstructor;
  /**
   * The answer to an HTTP request.
   * @see Campaign reference, c-HttpClientResponse
   */
  type HttpClientResponse = import("../../http/http-client-response.d.ts").HttpClientResponse;
  /** `HttpClientResponse` as a name: requests have their answer in `response`. */
  var HttpClientResponse: import("../../http/http-client-response.d.ts").HttpClientResponseConstructor;
  /**
   * The class of the headers of a request.
   * @unverified seen as a global name; scripts read and write headers by name: `request.header["Content-Type"]`
   */
  type HttpHeader = import("../../http/http-header.d.ts").HttpHeader;
  /** `HttpHeader` as a name: requests have their headers in `header`. */
  var HttpHeader: import("../../http/http-header.d.ts").HttpHeaderConstructor;
  /**
   * The class of the headers of an answer.
   * @unverified seen as a global name; scripts read headers by name: `response.header["Content-Type"]`
   */
  type HttpResponseHeader = import("../../http/http-response-header.d.ts").HttpResponseHeader;
  /** `HttpResponseHeader` as a name: answers have their headers in `header`. */
  var HttpResponseHeader: import("../../http/http-response-header.d.ts").HttpResponseHeaderConstructor;

  // types/memory
  /**
   * Bytes in memory: the body of an HTTP answer, a file, or the way from text to base64 and to checksums.
   * @example
   * const buffer = new MemoryBuffer();
   * buffer.fromString("user:password", MemoryBuffer.CODEPAGE_UTF8);
   * const basic = `Basic ${buffer.toBase64()}`;
   * buffer.dispose();
   * @see Campaign reference, c-MemoryBuffer
   */
  type MemoryBuffer = import("../../memory/memory-buffer.d.ts").MemoryBuffer;
  /** `MemoryBuffer` as a constructor. */
  var MemoryBuffer: import("../../memory/memory-buffer.d.ts").MemoryBufferConstructor;
  /**
   * The localized texts of a string group (xtk:strings).
   * @unverified members are not documented; scripts use the texts as properties
   */
  type StringGroup = import("../../memory/string-group.d.ts").StringGroup;
  /** `StringGroup` as a constructor. */
  var StringGroup: import("../../memory/string-group.d.ts").StringGroupConstructor;

  // types/ncm
  /**
   * Server methods of the content management schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project: `interface Ncm { readonly mySchema: XtkSchema<"ncm:mySchema"> }`.
   * @see Campaign reference, p-14
   */
  interface Ncm extends NcmModule {}
  /**
   * Server methods of the content management schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project: `interface Ncm { readonly mySchema: XtkSchema<"ncm:mySchema"> }`.
   * @see Campaign reference, p-14
   */
  const ncm: Ncm;

  // types/nl
  /**
   * Server methods of the core schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project: `interface Nl { readonly mySchema: XtkSchema<"nl:mySchema"> }`.
   * @unverified Which schemas there are: declare those of your instance.
   * @see Campaign reference, p-14
   */
  interface Nl extends NlModule {}
  /**
   * Server methods of the core schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project: `interface Nl { readonly mySchema: XtkSchema<"nl:mySchema"> }`.
   * @unverified Which schemas there are: declare those of your instance.
   * @see Campaign reference, p-14
   */
  const nl: Nl;

  // types/nl-library
  /** The server's library for formats. A script loads it first: `loadLibrary("xtk:common.js")`. */
  const Format: import("../../nl-library/format.d.ts").FormatLibrary;
  /**
   * The server's own JavaScript library. A workflow script loads it first: `loadLibrary("xtk:shared/nl.js")`; further parts come by
   * `NL.require`. Members that only web pages have say so.
   * @unverified which parts a bare workflow script can load
   */
  const NL: import("../../nl-library/nl-library.d.ts").NlLibrary;

  // types/nlws
  /**
   * The server methods of all schemas, with DOM results: `NLWS.nmsRecipient` is the other face of `nms.recipient`. Documents go in as object
   * notation, DOM or XML.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project:
   * `interface Nlws { readonly cusOrder: XtkSchema<"cus:order", DOMElement> }`.
   * @see Campaign reference, p-14, "Using XML"
   */
  const NLWS: Nlws;
  /**
   * The server methods of all schemas, with DOM results: `NLWS.nmsRecipient` is the other face of `nms.recipient`. Documents go in as object
   * notation, DOM or XML.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project:
   * `interface Nlws { readonly cusOrder: XtkSchema<"cus:order", DOMElement> }`.
   * @see Campaign reference, p-14, "Using XML"
   */
  interface Nlws extends NlwsModule {}

  // types/nms
  /**
   * Server methods of the marketing schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project: `interface Nms { readonly mySchema: XtkSchema<"nms:mySchema"> }`.
   * @see Campaign reference, p-14
   */
  interface Nms extends NmsModule {}
  /**
   * Server methods of the marketing schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project: `interface Nms { readonly mySchema: XtkSchema<"nms:mySchema"> }`.
   * @see Campaign reference, p-14
   */
  const nms: Nms;

  // types/query
  /** The type of `writeCollection`. */
  type XtkCollectionWriter = import("../../query/record.d.ts").XtkCollectionWriter;
  /**
   * An XTK expression whose values are quoted, made by `expr`. Text cannot take its place, so that no value from outside becomes part of an
   * expression.
   */
  type XtkExpression = import("../../query/expression.d.ts").XtkExpression;
  /** What can stand in the braces of `expr`: a value, a list of values for `IN`, or another expression. */
  type XtkExpressionValue = import("../../query/expression.d.ts").XtkExpressionValue;
  /** The type of `queryDef`. */
  type XtkQueryBuilder = import("../../query/query.d.ts").XtkQueryBuilder;
  /** The type of `record`. */
  type XtkRecordBuilder = import("../../query/record.d.ts").XtkRecordBuilder;
  /** The type of `write`. */
  type XtkWriter = import("../../query/record.d.ts").XtkWriter;

  // types/schema
  /** What a boolean field takes. The server writes `true` and `false` as 1 and 0. */
  type XtkBoolean = import("../../schema/fields.d.ts").XtkBoolean;
  /** A field that the server calculates: queries read it, documents do not set it. */
  type XtkCalculated<Field> = import("../../schema/fields.d.ts").XtkCalculated<Field>;
  /** A link to any number of records of another schema. A query that selects through it gives a row per linked record. */
  type XtkCollectionLink<Schema extends string> = import("../../schema/elements.d.ts").XtkCollectionLink<Schema>;
  /** What a date or date-time field takes: ISO text, `"2026-01-31"` or `"2026-01-31T10:00:00Z"`. A Date goes through `formatDate`. */
  type XtkDate = import("../../schema/fields.d.ts").XtkDate;
  /** A field that is an element, not an attribute: memo, html, XML. */
  type XtkElementField<Field> = import("../../schema/elements.d.ts").XtkElementField<Field>;
  /** What a field with an enumeration takes: one of its values, also as digits. */
  type XtkEnum<Value extends string | number> = import("../../schema/fields.d.ts").XtkEnum<Value>;
  /** What a key and a foreign key take: a number in Campaign Classic, the text of a UUID in v8 Enterprise. 0 means: no record. */
  type XtkKey = import("../../schema/fields.d.ts").XtkKey;
  /** A link to one record of another schema: `[folder/@name]` in a query, `"folder-id"` or a nested element in a document. */
  type XtkLink<Schema extends string> = import("../../schema/elements.d.ts").XtkLink<Schema>;
  /** What a number field takes (byte, short, long, int64, float, double, percent, timespan). Text from a variable needs `Number(…)` first. */
  type XtkNumber = import("../../schema/fields.d.ts").XtkNumber;
  /** An element whose content the schema does not say: free XML, for instance the context of an event. */
  type XtkOpenElement = import("../../schema/elements.d.ts").XtkOpenElement;
  /**
   * Id of a schema, `"nms:recipient"`. Editors offer the declared ones, and `xtkit check` refuses a literal that is none of them. Text that is no
   * literal is not looked at: `vars.targetSchema`, `"cus:order" as string`.
   */
  type XtkSchemaId = import("../../schema/schema-id.d.ts").XtkSchemaId;
  /** An element that groups fields of the same record: `[location/@city]`. */
  type XtkStructure<Attributes, Elements = {}> = import("../../schema/elements.d.ts").XtkStructure<Attributes, Elements>;
  /** What a text field takes (string, memo, html, CDATA, uuid, time). A number is written as its digits. */
  type XtkText = import("../../schema/fields.d.ts").XtkText;
  /** Repeated elements inside the record's XML. A document replaces all of them, unless the elements say `_operation`. */
  type XtkXmlCollection<Attributes, Elements = {}> = import("../../schema/elements.d.ts").XtkXmlCollection<Attributes, Elements>;

  // types/schema-api
  /**
   * A record as an object: its fields are properties, read and written as text, numbers, booleans and dates. Text that is not set is `""`, a
   * number 0, a boolean false. `create`, `load` and `get` of a schema give it, with the methods of the schema.
   * @see Campaign reference, c-Entity
   */
  type XtkEntity<Fields> = import("../../schema-api/entity.d.ts").XtkEntity<Fields>;
  /**
   * The fields of an entity. For a declared schema they have the types of the schema, and other names are errors once its elements are declared
   * too; for another schema all names are allowed.
   * @example const recipient = nms.recipient.load("1234"); recipient.email = "ann@example.com"; recipient.folder_id;
   */
  type XtkEntityFields<Schema> = import("../../schema-api/entity-fields.d.ts").XtkEntityFields<Schema>;
  /** The methods of a schema that has none of its own: `create`, `load` and `get`. The second argument is what documents come out as. */
  type XtkSchema<Id extends string, XmlOut = import("../../e4x/xml.d.ts").XML> = import("../../schema-api/schema.d.ts").XtkSchema<Id, XmlOut>;
  /**
   * What every schema does: it makes and reads entities.
   * @see Campaign reference, f-create, f-load, f-get
   */
  type XtkSchemaMethods<Entity, XmlOut> = import("../../schema-api/schema-methods.d.ts").XtkSchemaMethods<Entity, XmlOut>;

  // types/schema-objects
  /**
   * Sorts the messages of mail servers into reasons of failure (bounce mails).
   * @unverified seen as a global name; its members are not known and what it is for is inferred
   */
  type BroadLogNormalizer = import("../../schema-objects/broad-log-normalizer.d.ts").BroadLogNormalizer;
  /**
   * `BroadLogNormalizer` as a constructor.
   * @unverified its arguments
   */
  var BroadLogNormalizer: import("../../schema-objects/broad-log-normalizer.d.ts").BroadLogNormalizerConstructor;
  /**
   * The class of a collection inside a record.
   * @unverified seen as a global name; its members are not known
   */
  type EntityCollection = import("../../schema-objects/entity-collection.d.ts").EntityCollection;
  /** `EntityCollection` as a name. */
  var EntityCollection: import("../../schema-objects/entity-collection.d.ts").EntityCollectionConstructor;
  /** The class of enumerations, by the name that the server gives it. */
  type Enum = import("../../schema-objects/enum.d.ts").Enum;
  /** `Enum` as a name: enumerations come from `enumerations` of a schema and `enumeration` of its nodes. */
  var Enum: import("../../schema-objects/enum.d.ts").EnumConstructor;
  /** A value of an enumeration. */
  type EnumValue = import("../../schema-objects/enum-value.d.ts").EnumValue;
  /** `EnumValue` as a name: values come from `values` of an enumeration. */
  var EnumValue: import("../../schema-objects/enum-value.d.ts").EnumValueConstructor;
  /** The schemas of a namespace by name, where no schema is declared. */
  type NLNamespace = import("../../schema-objects/nl-namespace.d.ts").NLNamespace;
  /** `NLNamespace` as a name. */
  var NLNamespace: import("../../schema-objects/nl-namespace.d.ts").NLNamespaceConstructor;
  /**
   * The class behind `NLWS`.
   * @unverified seen as a global name; what it is for is inferred
   */
  type NLProxy = import("../../schema-objects/nl-proxy.d.ts").NLProxy;
  /**
   * `NLProxy` as a constructor.
   * @unverified its arguments
   */
  var NLProxy: import("../../schema-objects/nl-proxy.d.ts").NLProxyConstructor;
  /**
   * A schema as an object of scripts, as `nms.recipient` or `NLWS.nmsRecipient`: makes and loads records, and has the static methods of the schema.
   * @see Campaign reference, p-14
   */
  type NLSchema<Row = import("../../schema-objects/entity.d.ts").Entity> = import("../../schema-objects/nl-schema.d.ts").NLSchema<Row>;
  /** `NLSchema` as a name: schemas are members of `xtk`, `nms`, `NLWS` and so on. */
  var NLSchema: import("../../schema-objects/nl-schema.d.ts").NLSchemaConstructor;
  /** The class of schema nodes, by the name that the server gives it; the reference says SchemaNode. */
  type NodeDef = import("../../schema-objects/node-def.d.ts").NodeDef;
  /** `NodeDef` as a name: nodes come from `root` and `findNode` of a schema. */
  var NodeDef: import("../../schema-objects/node-def.d.ts").NodeDefConstructor;
  /**
   * A data schema as the server uses it, extensions merged in: `application.getSchema("nms:recipient")`.
   * @see Campaign reference, c-Schema
   */
  type Schema = import("../../schema-objects/schema.d.ts").Schema;
  /**
   * `Schema` as a constructor.
   * @unverified its arguments: use `application.getSchema`
   */
  var Schema: import("../../schema-objects/schema.d.ts").SchemaConstructor;
  /** A key of a schema: the fields that find one record. */
  type SchemaKey = import("../../schema-objects/schema-key.d.ts").SchemaKey;
  /** `SchemaKey` as a name: keys come from `keys` of a schema's node. */
  var SchemaKey: import("../../schema-objects/schema-key.d.ts").SchemaKeyConstructor;
  /**
   * Walks lists that the server gives.
   * @unverified seen as a global name; that it has `next` is inferred
   */
  type ScriptArrayIterator = import("../../schema-objects/script-array-iterator.d.ts").ScriptArrayIterator;
  /** `ScriptArrayIterator` as a name. */
  var ScriptArrayIterator: import("../../schema-objects/script-array-iterator.d.ts").ScriptArrayIteratorConstructor;
  /**
   * The schemas of the namespace `adb`, Adobe's own.
   * @unverified seen as a global name
   * @see Campaign reference, p-14
   */
  const adb: import("../../schema-objects/nl-namespace.d.ts").AdbNamespace;
  /**
   * The schemas of the namespace `temp`, those of work tables.
   * @unverified seen as a global name
   * @see Campaign reference, p-14
   */
  const temp: import("../../schema-objects/nl-namespace.d.ts").TempNamespace;
  /**
   * The schemas of the namespace `tst`, for tests of the server.
   * @unverified seen as a global name
   * @see Campaign reference, p-14
   */
  const tst: import("../../schema-objects/nl-namespace.d.ts").TstNamespace;

  // types/session
  /**
   * The server that the script runs on.
   * @see Campaign reference, c-Application
   */
  type Application = import("../../session/application.d.ts").Application;
  /** `Application` as a name: the one object is `application`. */
  var Application: import("../../session/application.d.ts").ApplicationConstructor;
  /** The operator that the script runs as: `application.operator`. */
  type CurrentLogin = import("../../session/current-login.d.ts").CurrentLogin;
  /** `CurrentLogin` as a name: the operator is `application.operator`. */
  var CurrentLogin: import("../../session/current-login.d.ts").CurrentLoginConstructor;
  /**
   * Who a script runs as: what `logonEscalation`, `logonWithUser` and `logonWithToken` give, for `logonWithContext` to go back to.
   * @example
   * const before = logonEscalation("webapp");
   * try {
   *   xtk.session.Write(document);
   * } finally {
   *   logonWithContext(before);
   * }
   * @unverified its members: hand it on as it is
   */
  type UserContext = import("../../session/user-context.d.ts").UserContext;
  /** `UserContext` as a name. */
  var UserContext: import("../../session/user-context.d.ts").UserContextConstructor;
  /**
   * The server that the script runs on.
   * @see Campaign reference, c-Application
   */
  const application: import("../../session/application.d.ts").Application;
  /**
   * Identifier of the instance's database.
   * @unverified seen as a global name of a web page
   */
  const databaseId: typeof import("../../session/instance-names.d.ts").databaseId;
  /**
   * Path of the instance's configuration: the same as `application.instanceConfDir`.
   * @unverified seen as a global name of a web page
   */
  const instanceConfDir: typeof import("../../session/instance-names.d.ts").instanceConfDir;
  /**
   * Name of the instance: the same as `application.instanceName`.
   * @unverified seen as a global name of a web page
   */
  const instanceName: typeof import("../../session/instance-names.d.ts").instanceName;
  /**
   * Path of the instance's folder `var`: the same as `application.instanceVarDir`.
   * @unverified seen as a global name of a web page
   */
  const instanceVarDir: typeof import("../../session/instance-names.d.ts").instanceVarDir;

  // types/soap
  /**
   * A connection to a SOAP server, for `SoapService`. The address has to be in the server's URL permissions.
   * @see Campaign reference, c-HttpSoapConnection
   */
  type HttpSoapConnection = import("../../soap/http-soap-connection.d.ts").HttpSoapConnection;
  /** `HttpSoapConnection` as a constructor. */
  var HttpSoapConnection: import("../../soap/http-soap-connection.d.ts").HttpSoapConnectionConstructor;
  /**
   * A call of a SOAP method, the older way. The check before an upgrade flags it (PU-0004).
   * @deprecated Use SoapService.
   * @unverified its members
   */
  type SoapMethodCall = import("../../soap/soap-method-call.d.ts").SoapMethodCall;
  /**
   * `SoapMethodCall` as a constructor.
   * @deprecated Use SoapService.
   */
  var SoapMethodCall: import("../../soap/soap-method-call.d.ts").SoapMethodCallConstructor;
  /**
   * The class of a SOAP request that the server answers.
   * @unverified seen as a global name; its members are not known
   */
  type SoapRequest = import("../../soap/soap-request.d.ts").SoapRequest;
  /** `SoapRequest` as a name. */
  var SoapRequest: import("../../soap/soap-request.d.ts").SoapRequestConstructor;
  /**
   * The methods of a SOAP server.
   * @example
   * const connection = new HttpSoapConnection("https://server/nl/jsp/soaprouter.jsp");
   * const session = new SoapService(connection, "urn:xtk:session");
   * session.addMethod("GetOption", "xtk:session#GetOption", ["sessiontoken", "string", "name", "string"], ["value", "string", "type", "byte"]);
   * const [value] = session.GetOption<[string, number]>("", "XtkDatabaseId");
   * @see Campaign reference, m-SoapService-SoapService
   */
  type SoapService = import("../../soap/soap-service.d.ts").SoapService;
  /** `SoapService` as a constructor. */
  var SoapService: import("../../soap/soap-service.d.ts").SoapServiceConstructor;

  // types/xml
  /**
   * The value of an attribute in a builder call. XML gives its text. `null` and `undefined` are not values: on the server they would become
   * the texts "null" and "undefined". A Date is not one either: use `formatDate`.
   */
  type XmlAttribute = import("../../xml/xml-attribute.d.ts").XmlAttribute;
  /** Attributes by name, any names: hyphens and prefixes in quotes (`"folder-id": 5`). The written order is kept. */
  type XmlAttributes = import("../../xml/xml-attributes.d.ts").XmlAttributes;
  /** Builds an element, or with `Fragment` a list. */
  type XmlBuilder = import("../../xml/xml-builder.d.ts").XmlBuilder;
  /**
   * Content of an element in a builder call: markup, text, or a list of such. `false` and `null` are left out, for
   * `condition && x("folder")`; `undefined` and `true` are mistakes.
   */
  type XmlChild = import("../../xml/xml-child.d.ts").XmlChild;
  /** The type of `Fragment`: stands for the tag of `<>…</>`. */
  type XmlFragment = import("../../xml/xml-fragment.d.ts").XmlFragment;
  /** An XML node or a list of nodes whose items are known. */
  type XmlItems<Item> = import("../../xml/xml-value.d.ts").XmlItems<Item>;
  /** An XML node or a list of nodes, whatever is known of their content. */
  type XmlValue = import("../../xml/xml-value.d.ts").XmlValue;

  // types/xtk
  /**
   * Server methods of the platform schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project: `interface Xtk { readonly mySchema: XtkSchema<"xtk:mySchema"> }`.
   * @see Campaign reference, p-14
   */
  interface Xtk extends XtkModule {}
  /**
   * Server methods of the platform schemas. Documents go in as XML, DOM or object notation and come out as XML; `NLWS` gives DOM.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project: `interface Xtk { readonly mySchema: XtkSchema<"xtk:mySchema"> }`.
   * @see Campaign reference, p-14
   */
  const xtk: Xtk;

  namespace JSX {
    /** What a TSX expression gives. A fragment gives an XMLList, which TSX types cannot tell apart: use `x(Fragment, …)` to get that type. */
    type Element = import("../../xml/jsx.d.ts").JsxElement;
    /** Names the property that content is passed under. */
    type ElementChildrenAttribute = import("../../xml/jsx.d.ts").JsxChildrenAttribute;
    /** Tags are XML names: there are no components. */
    type ElementType = import("../../xml/jsx.d.ts").JsxElementType;
    /** Tags in TSX and their attributes. */
    type IntrinsicElements = import("../../xml/jsx.d.ts").JsxElements;
  }
}
