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

import type { Nms as NmsModule } from "./nms/nms.d.ts";
import type { Xtk as XtkModule } from "./xtk/xtk.d.ts";

export {};

declare global {
  // types/dom
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

  // types/nms
  /**
   * Server methods of the marketing schemas. Documents go in and come out as XML.
   * @see Campaign reference, p-14
   */
  interface Nms extends NmsModule {}
  /**
   * Server methods of the marketing schemas. Documents go in and come out as XML.
   * @see Campaign reference, p-14
   */
  const nms: Nms;

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
  /** An XML node or a list of nodes. */
  type XmlValue = import("./xml/xml-value.d.ts").XmlValue;

  // types/xtk
  /**
   * Server methods of the platform schemas. Documents go in and come out as XML.
   * @see Campaign reference, p-14
   */
  interface Xtk extends XtkModule {}
  /**
   * Server methods of the platform schemas. Documents go in and come out as XML.
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
