import type { Messages } from "./message.ts";

/** What E4X scripts say beside what is meant; in TypeScript the types refuse it. */
export const scriptMessages = {
  XTK2041: {
    name: "xml-compared-strictly",
    severity: "error",
    message: '"{operator}" does not convert, and an XML value is no text: {answer}.',
    suggestion: 'Compare its text: String(v), or "==".',
  },
  XTK2042: {
    name: "hyphen-as-minus",
    severity: "error",
    message: '"@{attribute}-{rest}" is read as @{attribute} minus {rest}.',
    suggestion: 'Write @["{attribute}-{rest}"].',
  },
  XTK2043: {
    name: "xml-length-without-call",
    severity: "error",
    message: '"length" without parentheses looks for child elements of that name: the number of items is a method.',
    suggestion: "Write length(), or String(v).length for the length of the text.",
  },
  XTK2044: {
    name: "xml-replace",
    severity: "error",
    message: '"replace" is the method of XML here, which exchanges child elements: the text stays as it is.',
    suggestion: "Write String(v).replace(…).",
  },
  XTK2045: {
    name: "root-in-path",
    severity: "error",
    message: 'A path begins below the root of the document: it has no "{name}" inside, and this finds nothing.',
    suggestion: "Leave {name} out of the path.",
  },
  XTK2046: {
    name: "document-made-a-list",
    severity: "error",
    message: '"+=" makes a list of two elements of {name}, and nothing becomes its content.',
    suggestion: "Write {name}.appendChild(…).",
  },
  XTK2047: {
    name: "for-in-over-xml",
    severity: "error",
    message: '"for (… in …)" gives the positions "0", "1" and so on: {name} is no element.',
    suggestion: "Write for each (var {name} in …).",
  },
  XTK2050: {
    name: "xml-sum",
    severity: "error",
    message: '"+" does not add XML values: two of them make a list, and with a number it joins text ("5" and 1 are "51").',
    suggestion: "Convert first: Number(v) to add, String(v) to join.",
  },
  XTK2051: {
    name: "xml-compared-with-empty-text",
    severity: "warning",
    message: 'A missing value is not equal to "": this is {answer} where there is none.',
    suggestion: 'Compare its text, String(v) {operator} "", which is the same for missing and empty.',
  },
  XTK2052: {
    name: "xml-sign-of-many",
    severity: "error",
    message: '"{operator}" takes the text of all that is found together: 1 and 2 are "12", and what has elements in it is no number.',
    suggestion: "Take one value, Number(v.@name), or add them up in a loop.",
  },
} as const satisfies Messages;
