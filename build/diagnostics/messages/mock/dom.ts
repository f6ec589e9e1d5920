import type { MockMessages } from "./mock-message.ts";

/** Campaign's DOM classes and JXON. */
export const domMessages = {
  "dom-not-emulated": {
    code: "XTK6101",
    message: "not emulated: {member}.",
    advice: [" It is spelled {near}.", " The attribute {attribute} is ${name}."],
    suggestion: "Use the members that the classes of the DOM have: those of the API reference.",
  },
  "dom-load": {
    code: "XTK6102",
    message: "not emulated: DOMDocument.load. There are no server files in a test",
    advice: ": give the text to DOMDocument.fromXMLString.",
  },
  "dom-entity-reference": {
    code: "XTK6103",
    message: "not emulated: DOMDocument.createEntityReference. Nothing declares &{name}; here",
    advice: ": put the text itself.",
  },
  "dom-delete": {
    code: "XTK6104",
    error: "TypeError",
    message: "not emulated: delete {member}",
    advice: ". Remove an attribute with removeAttribute(name).",
  },
  "dom-no-number": {
    code: "XTK6105",
    message: "not emulated: DOMElement.getNumberValue of {text:quoted}, which is no number",
    suggestion: "Read the text with getValue and look at it first.",
  },
  "dom-no-date": {
    code: "XTK6106",
    message: "not emulated: DOMElement.getDateValue of {text:quoted}, which is no date",
    advice: "; ask getValue first",
  },
  "dom-other-namespace": {
    code: "XTK6107",
    message: "not emulated: DOMElement.setAttributeNS: {name} is there in another namespace",
    advice: "; use another prefix",
  },
  "dom-no-node": {
    code: "XTK6108",
    error: "TypeError",
    message: "{where}: not a DOM node",
    suggestion: "Pass a node of a DOMDocument; E4X becomes one with DOMDocument.fromXMLString(xml.toXMLString()).",
  },
  "dom-class-without-constructor": {
    code: "XTK6109",
    error: "TypeError",
    message: "{name} is not a constructor",
    advice: ": use the create methods of a DOMDocument",
  },
  "dom-invalid-name": {
    code: "XTK6110",
    message: ["{where}: {name:quoted} is no XML name", "{name:quoted} is no XML name"],
    suggestion: "Names start with a letter or _, go on with letters, digits, . - _, and may have one prefix: p:name.",
  },
  "dom-wrong-namespace": {
    code: "XTK6111",
    message: "{where}: {name} can't be in the namespace {uri:quoted}",
    suggestion: "Give a prefix its namespace; xml and xmlns have their own.",
  },
  "dom-undeclared-prefix": {
    code: "XTK6112",
    message: "nothing declares the prefix of {name}",
    suggestion: "Declare it on the element or on one around it: xmlns:prefix.",
  },
  "dom-undeclarable-namespace": {
    code: "XTK6113",
    message: "{declaration}={uri:quoted} can't be declared",
    suggestion: "Leave the declaration out: xml and xmlns are reserved, and a prefix can't stand for no namespace.",
  },
  "dom-without-root": {
    code: "XTK6114",
    message: "a DOMDocument without a root element can't be passed to the server",
    suggestion: "Append a root element first.",
  },
  "dom-without-text": {
    code: "XTK6115",
    error: "TypeError",
    message: "DOMDocument.fromXMLString: a text is needed, not {value}",
    suggestion: "Pass the text of a document.",
  },
  "dom-malformed-xml": {
    code: "XTK6116",
    error: "SyntaxError",
    message: "DOMDocument.fromXMLString: {detail}",
    suggestion: "Correct the text at the line and column named.",
  },
  "dom-instruction-target": {
    code: "XTK6117",
    message: "DOMDocument.createProcessingInstruction: {name} can't be a target",
    suggestion: "Take a name without a prefix that is not xml.",
  },
  "dom-document-imported": {
    code: "XTK6118",
    message: "DOMDocument.importNode: a document can't be imported",
    advice: "; import its root element",
  },
  "dom-foreign-node": {
    code: "XTK6119",
    message: "{where}: the node belongs to another document",
    suggestion: "Take a copy that belongs here: importNode.",
  },
  "dom-foreign-child": {
    code: "XTK6120",
    message: "{where}: the node belongs to another document",
    advice: "; importNode makes a copy that belongs here",
    suggestion: "Append a copy that belongs here: importNode.",
  },
  "dom-node-without-name": {
    code: "XTK6121",
    message: "DOMDocument.renameNode: a node of type {type} has no name to change",
    suggestion: "Rename the element or the attribute that is meant.",
  },
  "dom-attribute-taken": {
    code: "XTK6122",
    message: "DOMDocument.renameNode: the element has an attribute {name} already",
    suggestion: "Remove that one first, or take another name.",
  },
  "dom-without-root-name": {
    code: "XTK6123",
    error: "TypeError",
    message: "new DOMDocument: the name of the root element is needed",
    suggestion: 'Write new DOMDocument("recipient").',
  },
  "dom-no-attribute": {
    code: "XTK6124",
    message: "{where}: the element has no attribute {name}",
    suggestion: "Set the attribute first.",
  },
  "dom-no-child": {
    code: "XTK6125",
    message: "{where}: not a child of this node",
    suggestion: "Call it on the node's parentNode.",
  },
  "dom-reference-elsewhere": {
    code: "XTK6126",
    message: "{where}: the second node is not a child of this node",
    suggestion: "Name a child of this node as the place, or null for the end.",
  },
  "dom-wrong-parent": {
    code: "XTK6127",
    message: "{where}: a node of type {type} can't be a child of {parent}",
    suggestion: "Elements hold elements, text, CDATA, comments and instructions; a document holds one element.",
  },
  "dom-node-in-itself": {
    code: "XTK6128",
    message: "{where}: the node would contain itself",
    suggestion: "Take the node out of its tree first, or append a copy: cloneNode(true).",
  },
  "dom-text-beside-root": {
    code: "XTK6129",
    message: "{where}: a document holds no text beside its root element",
    suggestion: "Append the text to the root element.",
  },
  "dom-second-root": {
    code: "XTK6130",
    message: "{where}: the document has a root element already",
    suggestion: "Append to the root element, or replace it with replaceChild.",
  },
  "dom-unwritable-comment": {
    code: "XTK6131",
    message: 'a comment that holds "--", ends with "-" or holds a carriage return can\'t be written',
    suggestion: "Write the comment in another way; XML has no escapes in it.",
  },
  "dom-unwritable-instruction": {
    code: "XTK6132",
    message: 'an instruction that holds "?>" or a carriage return or starts with white space can\'t be written',
    suggestion: "Write the instruction in another way; XML has no escapes in it.",
  },
  "dom-unwritable-character": {
    code: "XTK6133",
    message: "XML can't carry {character} ({where})",
    suggestion: "Take the character out before the document is written.",
  },
  "dom-malformed-path": {
    code: "XTK6134",
    message: "{where}: malformed path {path:quoted}",
    suggestion: "A path is names with / between them, with @name at the end for an attribute and [1] or [@name='x'] behind an element.",
  },
  "dom-no-attribute-text": {
    code: "XTK6135",
    error: "TypeError",
    message: "{where}: a text, boolean, number or Date is needed, not {kind}",
    suggestion: 'Convert the value with String(value), or give "" for nothing.',
  },
  "dom-read-only-member": {
    code: "XTK6136",
    error: "TypeError",
    message: "{path} is read-only",
    suggestion: "Change the tree with its methods.",
  },
  "jxon-root": {
    code: "XTK6140",
    error: "TypeError",
    message: "JXON is an object with one key, the name of the root element; this has {count}",
    suggestion: "Write { recipient: { … } }.",
  },
  "jxon-root-content": {
    code: "XTK6141",
    error: "TypeError",
    message: "JXON: {path} must be an object",
    suggestion: "Write its attributes and elements as members: { recipient: { email: … } }.",
  },
  "jxon-list-item": {
    code: "XTK6142",
    error: "TypeError",
    message: "JXON: {path} must be an object: an array stands for elements of one name",
    suggestion: "Write an object for each element.",
  },
  "jxon-circle": {
    code: "XTK6143",
    error: "TypeError",
    message: "JXON: {path} contains itself",
    suggestion: "Give an object without the reference that leads back to it.",
  },
  "jxon-namespace": {
    code: "XTK6144",
    message: "JXON has no namespaces: <{element} {attribute}>",
    suggestion: "Read the document with the methods of DOMElement.",
  },
  "jxon-mixed-content": {
    code: "XTK6145",
    message: "JXON can't say where text stands between elements: <{element}>",
    suggestion: "Read the document with the methods of DOMElement.",
  },
  "jxon-same-name": {
    code: "XTK6146",
    message: "JXON has one place for the attribute and the element {name} of <{element}>",
    suggestion: "Read the document with the methods of DOMElement.",
  },
} as const satisfies MockMessages;
