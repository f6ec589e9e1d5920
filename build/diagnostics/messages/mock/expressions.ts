import type { MockMessages } from "./mock-message.ts";

/** XTK expressions: how they are written, and what goes wrong when they are computed. Their place is said behind the sentence. */
export const expressionMessages = {
  "expression-unclosed-text": {
    code: "XTK6401",
    message: "Text without its closing quote '",
    suggestion: "Close the text; a quote in it is written \\'.",
  },
  "expression-unclosed-path": {
    code: "XTK6402",
    message: "Path without its closing bracket ]",
    suggestion: "Close the path: [folder/@name].",
  },
  "expression-unclosed-date": {
    code: "XTK6403",
    message: "Date without its closing #",
    suggestion: "Close the date: #2025-01-31#.",
  },
  "expression-nameless-attribute": {
    code: "XTK6404",
    message: "Expected an attribute name after @",
    suggestion: "Write the name directly behind it: @email.",
  },
  "expression-unexpected-character": {
    code: "XTK6405",
    message: "Unexpected {character}",
    suggestion: "Take the character out, or put it into a text between single quotes.",
  },
  "expression-double-quote": {
    code: "XTK6406",
    message: "Unexpected {character}",
    advice: ": text stands between single quotes",
  },
  "expression-malformed-variable": {
    code: "XTK6407",
    message: "Unexpected {character}",
    advice: ": a variable is written $(vars/@name)",
  },
  "expression-exclamation-mark": {
    code: "XTK6408",
    message: "Unexpected {character}",
    advice: ": write NOT or !=",
  },
  "expression-ampersand": {
    code: "XTK6409",
    message: "Unexpected {character}",
    advice: ": write AND",
  },
  "expression-bar": {
    code: "XTK6410",
    message: "Unexpected {character}",
    advice: ": write OR",
  },
  "expression-double-equals": {
    code: "XTK6411",
    message: "Unexpected ==",
    advice: ": an expression compares with a single =",
  },
  "expression-unexpected-token": {
    code: "XTK6412",
    message: "Expected {expected}, found {found}",
    suggestion: "Correct the expression at that column, or just before it.",
  },
  "expression-too-deep": {
    code: "XTK6413",
    message: "More than {limit} brackets in one another",
    suggestion: "Divide the expression over several conditions.",
  },
  "expression-path-divided": {
    code: "XTK6414",
    message: "{path}/{next} is a division here",
    advice: ": a path of several steps stands in brackets, [{path}/{next}]",
  },
  "expression-invalid-date": {
    code: "XTK6415",
    message: "#{text}# is no date",
    advice: ": write #2025-01-31# or #2025-01-31T08:15:00Z#",
  },
  "expression-outside-case": {
    code: "XTK6416",
    message: "{name} stands in Case(…) alone",
    suggestion: "Write Case(When(condition, value), Else(value)).",
  },
  "expression-outside-window": {
    code: "XTK6417",
    message: "{name} stands in RowNum(PartitionBy(…), OrderBy(…)) alone",
    suggestion: "Write RowNum(PartitionBy(…), OrderBy(…)).",
  },
  "expression-no-rows": {
    code: "XTK6418",
    message: "{name} has no rows to count here",
    suggestion: "Put it into the select of a query.",
  },
  "expression-aggregate": {
    code: "XTK6419",
    message: "The aggregate {name} cannot be used here",
    advice: ": put it into the select, the orderBy or the having of a query",
  },
  "expression-function-not-emulated": {
    code: "XTK6420",
    message: "not emulated: XTK function {name}, {reason}",
    suggestion: "Compute the value in the script, or give the query's result in the test.",
  },
  "expression-unknown-function": {
    code: "XTK6421",
    message: "The function {name} is unknown",
    advice: [": did you mean {nearest}?", "; functions that an instance adds (xtk:funcList) are not emulated"],
  },
  "expression-argument-count": {
    code: "XTK6422",
    message: "{name} takes {wanted} argument(s), not {given}",
    suggestion: "Give the function the arguments that the list of functions names.",
  },
  "expression-case-part": {
    code: "XTK6423",
    message: "Case takes When(condition, value) as often as needed and Else(value) at the end",
    suggestion: "Write Case(When(condition, value), Else(value)).",
  },
  "expression-case-without-when": {
    code: "XTK6424",
    message: "Case takes at least one When(condition, value)",
    suggestion: "Write Case(When(condition, value), Else(value)).",
  },
  "expression-window-part": {
    code: "XTK6425",
    message: "RowNum takes PartitionBy(…) and OrderBy(…)",
    suggestion: "Write RowNum(PartitionBy(…), OrderBy(…)).",
  },
  "expression-not-grouped": {
    code: "XTK6426",
    message: '"{path}" must be in the groupBy or in an aggregate, since this query groups',
    suggestion: "Add the field to the groupBy, or take Min(…) or Max(…) of it.",
  },
  "expression-text-for-number": {
    code: "XTK6427",
    message: "{path} holds {wanted} and cannot be compared with the text '{text}'",
    advice: ': the value named "{text}" is stored as {stored}',
    suggestion: "Compare it with a number, written without quotes.",
  },
  "expression-date-comparison": {
    code: "XTK6428",
    message: "a date cannot be compared with {value:quoted}",
    advice: ": write dates as #2025-01-31#",
  },
  "expression-date-arithmetic": {
    code: "XTK6429",
    message: "{operator} does not work on dates",
    advice: ": use AddDays, SubDays and the like",
  },
  "expression-not-a-number": {
    code: "XTK6430",
    message: "{value:quoted} is not a number",
    suggestion: "Give a number, or a text that is one.",
  },
  "expression-division-by-zero": {
    code: "XTK6431",
    message: "division by zero",
    suggestion: "Ask first: Iif(@count = 0, 0, @sum / @count).",
  },
  "expression-not-a-date": {
    code: "XTK6432",
    message: "{name} takes a date, not {value:quoted}",
    suggestion: "Give a field of the type datetime or date, or write #2025-01-31#.",
  },
  "expression-precision": {
    code: "XTK6433",
    message: "a precision is a number of seconds above 0, not {seconds}",
    suggestion: "Give 60 for minutes, 3600 for hours, 86400 for days.",
  },
  "expression-time-zone": {
    code: "XTK6434",
    message: '"{timeZone}" is no time zone',
    advice: ": use a name such as Europe/Paris",
  },
  "expression-currency": {
    code: "XTK6435",
    message: "not emulated: ConvertCurrency from {source} to {target}, the rates are data of the instance",
    suggestion: "Convert in the script, or select the amount as it is.",
  },
  "expression-conversion": {
    code: "XTK6436",
    message: "not emulated: ${type}(…)",
    advice: "; known are {known}",
    suggestion: "Use one of the conversions that are known.",
  },
  "expression-unknown-variable": {
    code: "XTK6437",
    message: "The variable ${type}({path}) is not known here",
    advice: ": $(vars/@name), $(instance/vars/@name), $(task/vars/@name), $(login) and $(loginId) are",
    suggestion: "Use a variable that is known, or give its value with the run: { vars: { … } }.",
  },
  "expression-of-no-record": {
    code: "XTK6438",
    message: '{call} knows no record, and "{path}" is a field of one',
    suggestion: "Evaluate an expression of constants, functions and variables, or read the field with a query.",
  },
  "expression-path-subtracted": {
    code: "XTK6439",
    message: "{path} is a subtraction here, {left} minus {right}",
    advice: ": a path with a hyphen stands in brackets, [{path}]",
  },
  "expression-text-too-long": {
    code: "XTK6440",
    message: "{name} would make a text of {length} characters; the mock makes none longer than {most}",
    suggestion: "Check the length that is asked for: databases cut texts at some thousand characters.",
  },
  "expression-out-of-range": {
    code: "XTK6441",
    message: "{name} gives no number or date that a database could hold",
    suggestion: "Check the numbers that it is given.",
  },
} as const satisfies MockMessages;
