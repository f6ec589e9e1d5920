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
} as const satisfies Messages;
