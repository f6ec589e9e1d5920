/* eslint-disable @typescript-eslint/consistent-type-imports -- each name says where it comes from in its own line */
/**
 * Binds the declarations to the global names that every script of the server has, in workflows and in web pages. It needs the iteration
 * protocol: from `engine.d.ts` in scripts, from TypeScript's own `lib` in a program that runs on Node.
 *
 * To add a name: a file of its own with the docstring that editors show, and a line here.
 */

/// <reference path="./schema/xtk-schemas.d.ts" />
/// <reference path="./schema/nms-recipient.d.ts" />
/// <reference path="./schema/nms-service.d.ts" />
/// <reference path="./schema/nms-subscription.d.ts" />
/// <reference path="./schema/xtk-folder.d.ts" />

export {};

declare global {
  // E4X (ECMA-357)
  /** One XML node. */
  type XML = import("./e4x/xml.d.ts").XML;
  /** Parses or converts to one XML node; holds the XML settings of the script. */
  var XML: import("./e4x/xml.d.ts").XMLConstructor;
  /** XML nodes in order. */
  type XMLList = import("./e4x/xml-list.d.ts").XMLList;
  /** Parses or converts to a list of XML nodes. */
  var XMLList: import("./e4x/xml-list.d.ts").XMLListConstructor;
  /** The settings of E4X. */
  type XMLSettings = import("./e4x/xml-settings.d.ts").XMLSettings;
  /** A qualified name. */
  type QName = import("./e4x/qname.d.ts").QName;
  /** Makes qualified names. */
  var QName: import("./e4x/qname.d.ts").QNameConstructor;
  /** An XML namespace. */
  type Namespace = import("./e4x/namespace.d.ts").Namespace;
  /** Makes XML namespaces. */
  var Namespace: import("./e4x/namespace.d.ts").NamespaceConstructor;
  /** Whether a value can be the local name of an element or attribute. */
  const isXMLName: typeof import("./e4x/is-xml-name.d.ts").isXMLName;

  // Campaign's DOM
  /** An XML document. */
  type DOMDocument = import("./dom/dom-document.d.ts").DOMDocument;
  /** Makes and reads XML documents. */
  var DOMDocument: import("./dom/dom-document.d.ts").DOMDocumentConstructor;
  /** An element of a document. */
  type DOMElement = import("./dom/dom-element.d.ts").DOMElement;
  /** The class of elements. */
  var DOMElement: import("./dom/dom-element.d.ts").DOMElementConstructor;
  /** A node of a document. */
  type DOMNode = import("./dom/dom-node.d.ts").DOMNode;
  /** The class of nodes. */
  var DOMNode: import("./dom/dom-node.d.ts").DOMNodeConstructor;
  /** Object notation of XML. */
  type Jxon = import("./dom/jxon.d.ts").Jxon;

  // Building and reading XML ("xtkit/xml" and TSX)
  /** An XML node or a list of nodes. */
  type XmlValue = import("./xml/xml-value.d.ts").XmlValue;
  /** The value of an attribute in a builder call. */
  type XmlAttribute = import("./xml/xml-attribute.d.ts").XmlAttribute;
  /** Attributes by name, any names. */
  type XmlAttributes = import("./xml/xml-attributes.d.ts").XmlAttributes;
  /** Content of an element in a builder call. */
  type XmlChild = import("./xml/xml-child.d.ts").XmlChild;
  /** The type of `Fragment`. */
  type XmlFragment = import("./xml/xml-fragment.d.ts").XmlFragment;
  /** The type of `x`. */
  type XmlBuilder = import("./xml/xml-builder.d.ts").XmlBuilder;

  // Queries and records ("xtkit/xtk")
  /** An XTK expression whose values are quoted. */
  type XtkExpression = import("./query/expression.d.ts").XtkExpression;
  /** What can stand in the braces of `expr`. */
  type XtkExpressionValue = import("./query/expression.d.ts").XtkExpressionValue;
  /** The type of `expr`. */
  type XtkExpressionTag = import("./query/expression.d.ts").XtkExpressionTag;
  /** The type of `queryDef`. */
  type XtkQueryBuilder = import("./query/query.d.ts").XtkQueryBuilder;
  /** The type of `record`. */
  type XtkRecordBuilder = import("./query/record.d.ts").XtkRecordBuilder;
  /** The type of `write`. */
  type XtkWriter = import("./query/record.d.ts").XtkWriter;
  /** The type of `writeCollection`. */
  type XtkCollectionWriter = import("./query/record.d.ts").XtkCollectionWriter;

  namespace JSX {
    /** What a TSX expression gives. */
    type Element = import("./xml/jsx.d.ts").JsxElement;
    /** Tags are XML names: there are no components. */
    type ElementType = string;
    /** Names the property that content is passed under. */
    type ElementChildrenAttribute = import("./xml/jsx.d.ts").JsxChildrenAttribute;
    /** Tags and their attributes. */
    type IntrinsicElements = import("./xml/jsx.d.ts").JsxElements;
  }

  // Journal
  /** Writes an information line to the workflow's journal. */
  const logInfo: typeof import("./functions/log-info.d.ts").logInfo;
  /** Writes a warning to the workflow's journal; the script goes on. */
  const logWarning: typeof import("./functions/log-warning.d.ts").logWarning;
  /** Writes an error to the workflow's journal and stops the script. */
  const logError: typeof import("./functions/log-error.d.ts").logError;
  /** Writes a line to the workflow's journal that is shown in verbose mode only. */
  const logVerbose: typeof import("./functions/log-verbose.d.ts").logVerbose;

  // Functions
  /** The value of an option of the instance. */
  const getOption: typeof import("./functions/get-option.d.ts").getOption;
  /** Sets an option of the instance. */
  const setOption: typeof import("./functions/set-option.d.ts").setOption;
  /** A new unique identifier. */
  const getUUID: typeof import("./functions/get-uuid.d.ts").getUUID;
  /** A date as text: `formatDate(date, "%4Y-%2M-%2D")`. */
  const formatDate: typeof import("./functions/format-date.d.ts").formatDate;
  /** Reads a date with time. */
  const parseTimeStamp: typeof import("./functions/parse-time-stamp.d.ts").parseTimeStamp;
  /** Now, by the clock of the database server. */
  const getCurrentDate: typeof import("./functions/get-current-date.d.ts").getCurrentDate;
  /** Runs a JavaScript library of the server in the global scope. */
  const loadLibrary: typeof import("./functions/load-library.d.ts").loadLibrary;
  /** Stops the script for some milliseconds. */
  const sleep: typeof import("./functions/sleep.d.ts").sleep;

  // Server methods by schema
  /** Server methods of the platform schemas. */
  const xtk: import("./xtk/xtk.d.ts").Xtk;
  /** Server methods of the marketing schemas. */
  const nms: import("./nms/nms.d.ts").Nms;
}
