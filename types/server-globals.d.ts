/* eslint-disable @typescript-eslint/consistent-type-imports -- each name says where it comes from in its own line */
/**
 * Binds the declarations to the global names that every script of the server has, in workflows and in web pages, but for those in
 * `script-globals.d.ts`. It needs the iteration protocol: from `engine.d.ts` in scripts, from TypeScript's own `lib` in a program that runs
 * on Node.js.
 *
 * Generated from the modules of this folder by `npm run declarations`: do not edit.
 */

/// <reference path="./schema/nms-recipient.d.ts" />
/// <reference path="./schema/nms-service.d.ts" />
/// <reference path="./schema/nms-subscription.d.ts" />
/// <reference path="./schema/xtk-folder.d.ts" />
/// <reference path="./schema/xtk-schemas.d.ts" />

import type { Crm as CrmModule } from "./crm/crm.d.ts";
import type { Ncm as NcmModule } from "./ncm/ncm.d.ts";
import type { Nl as NlModule } from "./nl/nl.d.ts";
import type { Nlws as NlwsModule } from "./nlws/nlws.d.ts";
import type { Nms as NmsModule } from "./nms/nms.d.ts";
import type { Xtk as XtkModule } from "./xtk/xtk.d.ts";

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
  type DBEngine = import("./database/db-engine.d.ts").DBEngine;
  /** `DBEngine` as a name: connections come from `application.getConnection`. */
  var DBEngine: import("./database/db-engine.d.ts").DBEngineConstructor;
  /**
   * The rows of a query, read as they are walked. In E4X scripts `for each (var row in statement)` gives each row: `row[0]` is the first column.
   * @see Campaign reference, c-DBStatement
   */
  type DBStatement = import("./database/db-statement.d.ts").DBStatement;
  /** `DBStatement` as a name: rows come from `query` of a connection. */
  var DBStatement: import("./database/db-statement.d.ts").DBStatementConstructor;
  /** Walks the rows of a query, from `statement.__iterator__()`. */
  type DBStatementIterator = import("./database/db-statement-iterator.d.ts").DBStatementIterator;
  /**
   * `DBStatementIterator` as a constructor.
   * @unverified its arguments: let `for each` make one
   */
  var DBStatementIterator: import("./database/db-statement-iterator.d.ts").DBStatementIteratorConstructor;

  // types/dom
  /**
   * An attribute as an item of `attributes`.
   * @see DOM Level 3 Core: Attr
   */
  type DOMAttr = import("./dom/dom-attr.d.ts").DOMAttr;
  /** `DOMAttr` as a name: for `instanceof`. Attributes are made by `setAttribute` of their element. */
  var DOMAttr: import("./dom/dom-attr.d.ts").DOMAttrConstructor;
  /**
   * A node that is text: a text, a comment, a CDATA section. Its text is `nodeValue`.
   * @see DOM Level 3 Core: CharacterData
   * @unverified members beyond those of every node
   */
  type DOMCharacterData = import("./dom/dom-character-data.d.ts").DOMCharacterData;
  /** `DOMCharacterData` as a name: for `instanceof`. Documents make their nodes. */
  var DOMCharacterData: import("./dom/dom-character-data.d.ts").DOMCharacterDataConstructor;
  /**
   * An XML document.
   * @example
   * const doc = new DOMDocument("recipient");
   * doc.root.setAttribute("id", 12345);
   * const name = doc.createElement("firstName");
   * name.textContent = "John";
   * doc.root.appendChild(name);
   * @see Campaign: DOMDocument
   */
  type DOMDocument = import("./dom/dom-document.d.ts").DOMDocument;
  /** `DOMDocument` as a constructor. */
  var DOMDocument: import("./dom/dom-document.d.ts").DOMDocumentConstructor;
  /**
   * An element of a document.
   *
   * Paths are a part of XPath: `@email`, `folder/@name`, `node[2]`, `node[@name='a']/@id`, `/root/child` from the top of the document.
   * @see Campaign: DOMElement
   */
  type DOMElement = import("./dom/dom-element.d.ts").DOMElement;
  /** `DOMElement` as a name: for `instanceof`. Elements are made by `createElement` of their document. */
  var DOMElement: import("./dom/dom-element.d.ts").DOMElementConstructor;
  /**
   * A node of a document: an element, a text, a comment. Lists of nodes are arrays; what is not specified is `""`, not null.
   *
   * Campaign documents `appendChild`, `attributes`, `childNodes`, `nodeType`, `nodeValue` and `textContent`; the other members are those of
   * DOM Level 3 Core, of which Campaign has "a part".
   * @see Campaign: Using XML
   */
  type DOMNode = import("./dom/dom-node.d.ts").DOMNode;
  /** `DOMNode` as a name: for `instanceof`. Documents make their nodes. */
  var DOMNode: import("./dom/dom-node.d.ts").DOMNodeConstructor;
  /**
   * An element in object notation: plain keys are attributes, objects and arrays of objects child elements, `$` is the text. An attribute and an
   * element of one name, and namespaces, can't be said.
   * @example { id: 1, folder: { name: "a" }, note: [{ $: "first" }, { $: "second" }] }
   * @see Campaign: Using XML
   */
  type Jxon = import("./dom/jxon.d.ts").Jxon;

  // types/e4x
  /**
   * An XML namespace.
   * @see ECMA-357 13.2
   */
  type Namespace = import("./e4x/namespace.d.ts").Namespace;
  /** `Namespace` as a function and constructor. */
  var Namespace: import("./e4x/namespace.d.ts").NamespaceConstructor;
  /**
   * A qualified name: a local name in a namespace.
   * @see ECMA-357 13.3
   */
  type QName = import("./e4x/qname.d.ts").QName;
  /** `QName` as a function and constructor. */
  var QName: import("./e4x/qname.d.ts").QNameConstructor;
  /**
   * One XML node: an element, an attribute, a text, a comment or a processing instruction.
   *
   * An XML value is never text or a number: read it with `text(v)` and `num(v)`, ask `exists(v)` whether it is there. It is always true in a
   * condition, also when it is empty.
   * @see ECMA-357 9.1
   */
  type XML = import("./e4x/xml.d.ts").XML;
  /** `XML` as a function and constructor, with the settings that hold for the whole script. */
  var XML: import("./e4x/xml.d.ts").XMLConstructor;
  /**
   * XML nodes in order: what a query, `row["@email"]` or `result.recipient` gives, also for exactly one match or none.
   *
   * A list is never text or a number: read it with `text(v)` and `num(v)`, ask `exists(v)` whether something is there. It is always true in a
   * condition, also when it is empty.
   * @see ECMA-357 9.2
   */
  type XMLList = import("./e4x/xml-list.d.ts").XMLList;
  /** `XMLList` as a function and constructor. */
  var XMLList: import("./e4x/xml-list.d.ts").XMLListConstructor;
  /**
   * The settings of E4X, as `XML.settings()` gives them.
   * @see ECMA-357 13.4.3
   */
  type XMLSettings = import("./e4x/xml-settings.d.ts").XMLSettings;
  /**
   * Whether a value can be the local name of an element or attribute: no prefix, no space, no digit first.
   * @param value a name as text or QName
   * @see ECMA-357 13.1.2.1
   */
  const isXMLName: typeof import("./e4x/is-xml-name.d.ts").isXMLName;

  // types/engine
  /** An error of the engine itself, such as too much recursion. Not in Node: works on the Campaign engine only. */
  type InternalError = import("./engine/internal-error.d.ts").InternalError;
  /** `InternalError` as a function and constructor. Not in Node: works on the Campaign engine only. */
  var InternalError: import("./engine/internal-error.d.ts").InternalErrorConstructor;
  /**
   * What `next()` of an iterator throws at the end: `catch (error) { if (error === StopIteration) … }`. Not in Node: works on the Campaign engine
   * only.
   */
  const StopIteration: typeof import("./engine/stop-iteration.d.ts").StopIteration;

  // types/faces
  /**
   * A document in object notation: one key, the name of the root element, and its content.
   * @example { recipient: { xtkschema: "nms:recipient", email: "ann@example.com" } }
   * @see Campaign: Using XML
   */
  type JxonDocument = import("./faces/jxon-document.d.ts").JxonDocument;
  /**
   * What a server method takes as a document or element: E4X, Campaign's DOM, or object notation. Each face gives its results in its own
   * form; a node of a DOM result is part of that document, so copy what you pass on.
   * @see Campaign reference, "Using XML"
   */
  type XmlIn = import("./faces/xml-in.d.ts").XmlIn;

  // types/file
  /**
   * A connection to a file server.
   * @unverified the reference names the class; none of its members is known from public sources. File transfer activities do the same work
   * @see Campaign reference, m-FTP-FTP
   */
  type FTP = import("./file/ftp.d.ts").FTP;
  /** `FTP` as a constructor. */
  var FTP: import("./file/ftp.d.ts").FTPConstructor;
  /** Walks the lines of an open file, from `file.__iterator__()`. */
  type FileIterator = import("./file/file-iterator.d.ts").FileIterator;
  /**
   * `FileIterator` as a constructor.
   * @unverified its arguments: let `for each` make one
   */
  var FileIterator: import("./file/file-iterator.d.ts").FileIteratorConstructor;
  /**
   * A zip archive on the server.
   * @see Campaign reference, c-ZipFile
   */
  type ZipFile = import("./file/zip-file.d.ts").ZipFile;
  /** `ZipFile` as a constructor. */
  var ZipFile: import("./file/zip-file.d.ts").ZipFileConstructor;

  // types/functions
  /**
   * A date as text.
   *
   * Codes: `%4Y` or `%Y` year, `%2M` or `%M` month, `%B` and `%Bl` name of the month, `%2D` or `%D` day, `%A` and `%Al` name of the day, `%W` week,
   * `%2H` or `%H` hour (24), `%I` hour (12), `%P` AM or PM, `%2N` or `%N` minutes, `%2S` or `%S` seconds. A digit is the width.
   * @param date what to print
   * @param format text with codes, for example `"%4Y-%2M-%2D %2H:%2N:%2S"`
   * @param timeZone name of a time zone, for example `"Europe/Paris"`. Default: that of the workflow or the operator
   * @see Campaign reference, p-5
   */
  const formatDate: typeof import("./functions/format-date.d.ts").formatDate;
  /**
   * Now, by the clock of the database server. Prefer it to `new Date()`, the clock of the application server, for whatever is stored or compared
   * with stored dates.
   * @see Campaign reference, p-5
   */
  const getCurrentDate: typeof import("./functions/get-current-date.d.ts").getCurrentDate;
  /**
   * The value of an option of the instance (Administration > Platform > Options).
   * @param name internal name of the option, for example `"NmsDelivery_ImageServer"`
   * @param useCache take the value from the server's cache. Default false
   * @returns text, number or Date, after the option's data type; undefined for a name that does not exist
   * @see Campaign reference, f-getOption
   */
  const getOption: typeof import("./functions/get-option.d.ts").getOption;
  /**
   * A new unique identifier.
   * @returns 36 characters, upper case, with hyphens
   * @see Campaign reference, f-getUUID
   */
  const getUUID: typeof import("./functions/get-uuid.d.ts").getUUID;
  /**
   * Runs a JavaScript library of the server in the global scope: its functions become global names.
   * @param name an xtk:javascript entity, `"cus:common.js"`, or a path on the server, `"/nl/core/shared/nl.js"`
   * @param useCache take the library from the server's cache. Default true; false needs a login first
   * @throws for a library that does not exist or does not compile
   * @see Campaign reference, f-loadLibrary
   */
  const loadLibrary: typeof import("./functions/load-library.d.ts").loadLibrary;
  /**
   * Writes an error to the workflow's journal, stops the script and puts the workflow in error: what follows does not run.
   * Use `logWarning` where the script should go on.
   * @param message the text; another value is written as its text
   * @param more further values; only the first argument is documented
   * @throws always, which stops the script
   * @see Campaign reference, f-logError
   */
  const logError: typeof import("./functions/log-error.d.ts").logError;
  /**
   * Writes an information line to the workflow's journal.
   * @param message the text; another value is written as its text
   * @param more further values; only the first argument is documented
   * @see Campaign reference, f-logInfo
   */
  const logInfo: typeof import("./functions/log-info.d.ts").logInfo;
  /**
   * Writes a line to the workflow's journal that is shown in verbose mode only.
   * @param message the text; another value is written as its text
   * @param more further values; only the first argument is documented
   * @see Campaign reference, f-logVerbose
   */
  const logVerbose: typeof import("./functions/log-verbose.d.ts").logVerbose;
  /**
   * Writes a warning to the workflow's journal; the script goes on.
   * @param message the text; another value is written as its text
   * @param more further values; only the first argument is documented
   * @see Campaign reference, f-logWarning
   */
  const logWarning: typeof import("./functions/log-warning.d.ts").logWarning;
  /**
   * Reads a date with time.
   * @param text `YYYY-MM-DD` (or with `/`), `T` or a space, the time with optional fraction, and `Z` or an offset
   * @throws for text of another form
   * @see Campaign reference, f-parseTimeStamp
   */
  const parseTimeStamp: typeof import("./functions/parse-time-stamp.d.ts").parseTimeStamp;
  /**
   * Sets an option of the instance. One that does not exist is created as text, number or date and time; options of type long text and integer
   * must exist already.
   * @param name internal name of the option
   * @param value the new value
   * @param description what the option is for; `""` clears the description
   * @see Campaign reference, f-setOption
   */
  const setOption: typeof import("./functions/set-option.d.ts").setOption;
  /**
   * Stops the script for a while. It blocks a process of the server: to wait longer use a Wait or Scheduler activity.
   * @param milliseconds how long
   * @see Campaign reference, f-sleep
   */
  const sleep: typeof import("./functions/sleep.d.ts").sleep;
  /**
   * Source text that makes an equal value, for debugging: `uneval({ a: "b" })` gives `({a:"b"})`. Not in Node: works on the Campaign engine only.
   * @param value any value
   */
  const uneval: typeof import("./functions/uneval.d.ts").uneval;

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
  type HttpClientRequest = import("./http/http-client-request.d.ts").HttpClientRequest;
  /** `HttpClientRequest` as a constructor. */
  var HttpClientRequest: import("./http/http-client-request.d.ts").HttpClientRequestConstructor;
  /**
   * The answer to an HTTP request.
   * @see Campaign reference, c-HttpClientResponse
   */
  type HttpClientResponse = import("./http/http-client-response.d.ts").HttpClientResponse;
  /** `HttpClientResponse` as a name: requests have their answer in `response`. */
  var HttpClientResponse: import("./http/http-client-response.d.ts").HttpClientResponseConstructor;
  /**
   * The class of the headers of a request.
   * @unverified seen as a global name; scripts read and write headers by name: `request.header["Content-Type"]`
   */
  type HttpHeader = import("./http/http-header.d.ts").HttpHeader;
  /** `HttpHeader` as a name: requests have their headers in `header`. */
  var HttpHeader: import("./http/http-header.d.ts").HttpHeaderConstructor;
  /**
   * The class of the headers of an answer.
   * @unverified seen as a global name; scripts read headers by name: `response.header["Content-Type"]`
   */
  type HttpResponseHeader = import("./http/http-response-header.d.ts").HttpResponseHeader;
  /** `HttpResponseHeader` as a name: answers have their headers in `header`. */
  var HttpResponseHeader: import("./http/http-response-header.d.ts").HttpResponseHeaderConstructor;

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
  type MemoryBuffer = import("./memory/memory-buffer.d.ts").MemoryBuffer;
  /** `MemoryBuffer` as a constructor. */
  var MemoryBuffer: import("./memory/memory-buffer.d.ts").MemoryBufferConstructor;
  /**
   * The localized texts of a string group (xtk:strings).
   * @unverified members are not documented; scripts use the texts as properties
   */
  type StringGroup = import("./memory/string-group.d.ts").StringGroup;
  /** `StringGroup` as a constructor. */
  var StringGroup: import("./memory/string-group.d.ts").StringGroupConstructor;

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
  const Format: import("./nl-library/format.d.ts").FormatLibrary;
  /**
   * The server's own JavaScript library. A workflow script loads it first: `loadLibrary("xtk:shared/nl.js")`; further parts come by
   * `NL.require`. Members that only web pages have say so.
   * @unverified which parts a bare workflow script can load
   */
  const NL: import("./nl-library/nl-library.d.ts").NlLibrary;

  // types/nlws
  /**
   * The server methods of all schemas, with DOM results: `NLWS.nmsRecipient` is the other face of `nms.recipient`. Documents go in as object
   * notation, DOM or XML.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project:
   * `interface Nlws { readonly cusOrder: XtkSchema<"cus:order", DOMElement> }`.
   * @see Campaign reference, p-14; Campaign documentation, "Using XML"
   */
  const NLWS: Nlws;
  /**
   * The server methods of all schemas, with DOM results: `NLWS.nmsRecipient` is the other face of `nms.recipient`. Documents go in as object
   * notation, DOM or XML.
   *
   * A schema that is not here is declared in a `.d.ts` file of the project:
   * `interface Nlws { readonly cusOrder: XtkSchema<"cus:order", DOMElement> }`.
   * @see Campaign reference, p-14; Campaign documentation, "Using XML"
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
  type XtkCollectionWriter = import("./query/record.d.ts").XtkCollectionWriter;
  /**
   * An XTK expression whose values are quoted, made by `expr`. Text cannot take its place, so that no value from outside becomes part of an
   * expression.
   */
  type XtkExpression = import("./query/expression.d.ts").XtkExpression;
  /** The type of `expr`. */
  type XtkExpressionTag = import("./query/expression.d.ts").XtkExpressionTag;
  /** What can stand in the braces of `expr`: a value, a list of values for `IN`, or another expression. */
  type XtkExpressionValue = import("./query/expression.d.ts").XtkExpressionValue;
  /** The type of `queryDef`. */
  type XtkQueryBuilder = import("./query/query.d.ts").XtkQueryBuilder;
  /** The type of `record`. */
  type XtkRecordBuilder = import("./query/record.d.ts").XtkRecordBuilder;
  /** The type of `write`. */
  type XtkWriter = import("./query/record.d.ts").XtkWriter;

  // types/schema
  /** What a boolean field takes. The server writes `true` and `false` as 1 and 0. */
  type XtkBoolean = import("./schema/fields.d.ts").XtkBoolean;
  /** A field that the server calculates: queries read it, documents do not set it. */
  type XtkCalculated<Field> = import("./schema/fields.d.ts").XtkCalculated<Field>;
  /** A link to any number of records of another schema. A query that selects through it gives a row per linked record. */
  type XtkCollectionLink<Schema extends string> = import("./schema/elements.d.ts").XtkCollectionLink<Schema>;
  /** What a date or date-time field takes: ISO text, `"2026-01-31"` or `"2026-01-31T10:00:00Z"`. A Date goes through `formatDate`. */
  type XtkDate = import("./schema/fields.d.ts").XtkDate;
  /** A field that is an element, not an attribute: memo, html, XML. */
  type XtkElementField<Field> = import("./schema/elements.d.ts").XtkElementField<Field>;
  /** What a field with an enumeration takes: one of its values, also as digits. */
  type XtkEnum<Value extends string | number> = import("./schema/fields.d.ts").XtkEnum<Value>;
  /** What a key and a foreign key take: a number in Campaign Classic, the text of a UUID in v8 Enterprise. 0 means: no record. */
  type XtkKey = import("./schema/fields.d.ts").XtkKey;
  /** A link to one record of another schema: `[folder/@name]` in a query, `"folder-id"` or a nested element in a document. */
  type XtkLink<Schema extends string> = import("./schema/elements.d.ts").XtkLink<Schema>;
  /** What a number field takes (byte, short, long, int64, float, double, percent, timespan). Text from a variable needs `Number(…)` first. */
  type XtkNumber = import("./schema/fields.d.ts").XtkNumber;
  /** An element that groups fields of the same record: `[location/@city]`. */
  type XtkStructure<Attributes, Elements = {}> = import("./schema/elements.d.ts").XtkStructure<Attributes, Elements>;
  /** What a text field takes (string, memo, html, CDATA, uuid, time). A number is written as its digits. */
  type XtkText = import("./schema/fields.d.ts").XtkText;
  /** Repeated elements inside the record's XML. A document replaces all of them, unless the elements say `_operation`. */
  type XtkXmlCollection<Attributes, Elements = {}> = import("./schema/elements.d.ts").XtkXmlCollection<Attributes, Elements>;

  // types/schema-objects
  /**
   * Sorts the messages of mail servers into reasons of failure (bounce mails).
   * @unverified seen as a global name; its members are not known and what it is for is inferred
   */
  type BroadLogNormalizer = import("./schema-objects/broad-log-normalizer.d.ts").BroadLogNormalizer;
  /**
   * `BroadLogNormalizer` as a constructor.
   * @unverified its arguments
   */
  var BroadLogNormalizer: import("./schema-objects/broad-log-normalizer.d.ts").BroadLogNormalizerConstructor;
  /**
   * The class of a collection inside a record.
   * @unverified seen as a global name; its members are not known
   */
  type EntityCollection = import("./schema-objects/entity-collection.d.ts").EntityCollection;
  /** `EntityCollection` as a name. */
  var EntityCollection: import("./schema-objects/entity-collection.d.ts").EntityCollectionConstructor;
  /** The class of enumerations, by the name that the server gives it. */
  type Enum = import("./schema-objects/enum.d.ts").Enum;
  /** `Enum` as a name: enumerations come from `enumerations` of a schema and `enumeration` of its nodes. */
  var Enum: import("./schema-objects/enum.d.ts").EnumConstructor;
  /** A value of an enumeration. */
  type EnumValue = import("./schema-objects/enum-value.d.ts").EnumValue;
  /** `EnumValue` as a name: values come from `values` of an enumeration. */
  var EnumValue: import("./schema-objects/enum-value.d.ts").EnumValueConstructor;
  /** The schemas of a namespace by name, where no schema is declared. */
  type NLNamespace = import("./schema-objects/nl-namespace.d.ts").NLNamespace;
  /** `NLNamespace` as a name. */
  var NLNamespace: import("./schema-objects/nl-namespace.d.ts").NLNamespaceConstructor;
  /**
   * The class behind `NLWS`.
   * @unverified seen as a global name; what it is for is inferred
   */
  type NLProxy = import("./schema-objects/nl-proxy.d.ts").NLProxy;
  /**
   * `NLProxy` as a constructor.
   * @unverified its arguments
   */
  var NLProxy: import("./schema-objects/nl-proxy.d.ts").NLProxyConstructor;
  /**
   * A schema as an object of scripts, as `nms.recipient` or `NLWS.nmsRecipient`: makes and loads records, and has the static methods of the schema.
   * @see Campaign reference, p-14
   */
  type NLSchema<Row = import("./schema-objects/entity.d.ts").Entity> = import("./schema-objects/nl-schema.d.ts").NLSchema<Row>;
  /** `NLSchema` as a name: schemas are members of `xtk`, `nms`, `NLWS` and so on. */
  var NLSchema: import("./schema-objects/nl-schema.d.ts").NLSchemaConstructor;
  /** The class of schema nodes, by the name that the server gives it; the reference says SchemaNode. */
  type NodeDef = import("./schema-objects/node-def.d.ts").NodeDef;
  /** `NodeDef` as a name: nodes come from `root` and `findNode` of a schema. */
  var NodeDef: import("./schema-objects/node-def.d.ts").NodeDefConstructor;
  /**
   * A data schema as the server uses it, extensions merged in: `application.getSchema("nms:recipient")`.
   * @see Campaign reference, c-Schema
   */
  type Schema = import("./schema-objects/schema.d.ts").Schema;
  /**
   * `Schema` as a constructor.
   * @unverified its arguments: use `application.getSchema`
   */
  var Schema: import("./schema-objects/schema.d.ts").SchemaConstructor;
  /** A key of a schema: the fields that find one record. */
  type SchemaKey = import("./schema-objects/schema-key.d.ts").SchemaKey;
  /** `SchemaKey` as a name: keys come from `keys` of a schema's node. */
  var SchemaKey: import("./schema-objects/schema-key.d.ts").SchemaKeyConstructor;
  /**
   * Walks lists that the server gives.
   * @unverified seen as a global name; that it has `next` is inferred
   */
  type ScriptArrayIterator = import("./schema-objects/script-array-iterator.d.ts").ScriptArrayIterator;
  /** `ScriptArrayIterator` as a name. */
  var ScriptArrayIterator: import("./schema-objects/script-array-iterator.d.ts").ScriptArrayIteratorConstructor;
  /**
   * The schemas of the namespace `adb`, Adobe's own.
   * @unverified seen as a global name
   * @see Campaign reference, p-14
   */
  const adb: import("./schema-objects/nl-namespace.d.ts").AdbNamespace;
  /**
   * The schemas of the namespace `temp`, those of work tables.
   * @unverified seen as a global name
   * @see Campaign reference, p-14
   */
  const temp: import("./schema-objects/nl-namespace.d.ts").TempNamespace;
  /**
   * The schemas of the namespace `tst`, for tests of the server.
   * @unverified seen as a global name
   * @see Campaign reference, p-14
   */
  const tst: import("./schema-objects/nl-namespace.d.ts").TstNamespace;

  // types/session
  /**
   * The server that the script runs on.
   * @see Campaign reference, c-Application
   */
  type Application = import("./session/application.d.ts").Application;
  /** `Application` as a name: the one object is `application`. */
  var Application: import("./session/application.d.ts").ApplicationConstructor;
  /** The operator that the script runs as: `application.operator`. */
  type CurrentLogin = import("./session/current-login.d.ts").CurrentLogin;
  /** `CurrentLogin` as a name: the operator is `application.operator`. */
  var CurrentLogin: import("./session/current-login.d.ts").CurrentLoginConstructor;
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
  type UserContext = import("./session/user-context.d.ts").UserContext;
  /** `UserContext` as a name. */
  var UserContext: import("./session/user-context.d.ts").UserContextConstructor;
  /**
   * The server that the script runs on.
   * @see Campaign reference, c-Application
   */
  const application: import("./session/application.d.ts").Application;
  /**
   * Identifier of the instance's database.
   * @unverified seen as a global name of a web page
   */
  const databaseId: typeof import("./session/instance-names.d.ts").databaseId;
  /**
   * Path of the instance's configuration: the same as `application.instanceConfDir`.
   * @unverified seen as a global name of a web page
   */
  const instanceConfDir: typeof import("./session/instance-names.d.ts").instanceConfDir;
  /**
   * Name of the instance: the same as `application.instanceName`.
   * @unverified seen as a global name of a web page
   */
  const instanceName: typeof import("./session/instance-names.d.ts").instanceName;
  /**
   * Path of the instance's folder `var`: the same as `application.instanceVarDir`.
   * @unverified seen as a global name of a web page
   */
  const instanceVarDir: typeof import("./session/instance-names.d.ts").instanceVarDir;

  // types/soap
  /**
   * A connection to a SOAP server, for `SoapService`. The address has to be in the server's URL permissions.
   * @see Campaign reference, c-HttpSoapConnection
   */
  type HttpSoapConnection = import("./soap/http-soap-connection.d.ts").HttpSoapConnection;
  /** `HttpSoapConnection` as a constructor. */
  var HttpSoapConnection: import("./soap/http-soap-connection.d.ts").HttpSoapConnectionConstructor;
  /**
   * A call of a SOAP method, the older way. The check before an upgrade flags it (PU-0004).
   * @deprecated Use SoapService.
   * @unverified its members
   */
  type SoapMethodCall = import("./soap/soap-method-call.d.ts").SoapMethodCall;
  /**
   * `SoapMethodCall` as a constructor.
   * @deprecated Use SoapService.
   */
  var SoapMethodCall: import("./soap/soap-method-call.d.ts").SoapMethodCallConstructor;
  /**
   * The class of a SOAP request that the server answers.
   * @unverified seen as a global name; its members are not known
   */
  type SoapRequest = import("./soap/soap-request.d.ts").SoapRequest;
  /** `SoapRequest` as a name. */
  var SoapRequest: import("./soap/soap-request.d.ts").SoapRequestConstructor;
  /**
   * The methods of a SOAP server.
   * @example
   * const connection = new HttpSoapConnection("https://server/nl/jsp/soaprouter.jsp");
   * const session = new SoapService(connection, "urn:xtk:session");
   * session.addMethod("GetOption", "xtk:session#GetOption", ["sessiontoken", "string", "name", "string"], ["value", "string", "type", "byte"]);
   * const [value] = session.GetOption<[string, number]>("", "XtkDatabaseId");
   * @see Campaign reference, m-SoapService-SoapService
   */
  type SoapService = import("./soap/soap-service.d.ts").SoapService;
  /** `SoapService` as a constructor. */
  var SoapService: import("./soap/soap-service.d.ts").SoapServiceConstructor;

  // types/xml
  /**
   * The value of an attribute in a builder call. XML gives its text. `null` and `undefined` are not values: on the server they would become
   * the texts "null" and "undefined". A Date is not one either: use `formatDate`.
   */
  type XmlAttribute = import("./xml/xml-attribute.d.ts").XmlAttribute;
  /** Attributes by name, any names: hyphens and prefixes in quotes (`"folder-id": 5`). The written order is kept. */
  type XmlAttributes = import("./xml/xml-attributes.d.ts").XmlAttributes;
  /** Builds an element, or with `Fragment` a list. */
  type XmlBuilder = import("./xml/xml-builder.d.ts").XmlBuilder;
  /**
   * Content of an element in a builder call: markup, text, or a list of such. `false` and `null` are left out, for
   * `condition && x("folder")`; `undefined` and `true` are mistakes.
   */
  type XmlChild = import("./xml/xml-child.d.ts").XmlChild;
  /** The type of `Fragment`: stands for the tag of `<>…</>`. */
  type XmlFragment = import("./xml/xml-fragment.d.ts").XmlFragment;
  /** An XML node or a list of nodes, whatever is known of their content. */
  type XmlValue = import("./xml/xml-value.d.ts").XmlValue;

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
    type Element = import("./xml/jsx.d.ts").JsxElement;
    /** Names the property that content is passed under. */
    type ElementChildrenAttribute = import("./xml/jsx.d.ts").JsxChildrenAttribute;
    /** Tags are XML names: there are no components. */
    type ElementType = import("./xml/jsx.d.ts").JsxElementType;
    /** Tags in TSX and their attributes. */
    type IntrinsicElements = import("./xml/jsx.d.ts").JsxElements;
  }
}
