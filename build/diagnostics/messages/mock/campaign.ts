import type { MockMessages } from "./mock-message.ts";

/** What a campaign is made of: schemas, fixtures, snapshots; and paths through its tables. */
export const campaignMessages = {
  "unknown-schema": {
    code: "XTK6201",
    message: 'The schema "{id}" does not exist',
    advice: [
      ': did you mean "{nearest}"?',
      ": give its schema in createCampaign({ schemas: […] }), or createCampaign({ openSchemas: true })",
    ],
  },
  "unset-schema": {
    code: "XTK6202",
    message: 'The schema "{id}" does not exist',
    advice: ": the value that it is made of is not set, such as vars.targetSchema without a work table, { workTable: { rows: […] } }",
    suggestion: "Give the work table with the run: { workTable: { rows: […] } }.",
  },
  "missing-work-table": {
    code: "XTK6203",
    message: 'The schema "{id}" does not exist',
    advice:
      ': make the work table with campaign.addWorkTable({ name: "{name}", rows: […] }), or give its records in createCampaign({ rows: { "{id}": […] } })',
  },
  "unknown-schema-object": {
    code: "XTK6204",
    message: "{call}: the schema {id:quoted} does not exist",
    advice: [': did you mean "{nearest}"?', ": give it in createCampaign({ schemas: […] })"],
  },
  "unreadable-schema": {
    code: "XTK6205",
    message: "schemas[{index}]: {file} cannot be read ({reason})",
    suggestion: "Give the XML of a schema, or a path relative to the project.",
  },
  "missing-extended-schema": {
    code: "XTK6206",
    message: '{file}: {id} extends "{extended}", which is not among the schemas',
    suggestion: "Give that schema as well, or the generated schema (<schema>) of your instance, which holds the extension.",
  },
  "unreadable-library": {
    code: "XTK6207",
    message: "libraries[{library:quoted}]: {file} cannot be read ({reason})",
    suggestion: "Give the text of the library, or a path relative to the project.",
  },
  "rows-not-a-list": {
    code: "XTK6208",
    message: 'rows["{id}"] is no array',
    advice: ": give [{ … }], one object for each record",
  },
  "row-not-an-object": {
    code: "XTK6209",
    message: "a record must be an object of fields",
    suggestion: 'Write { "email": "a@x.io" }.',
  },
  "row-value": {
    code: "XTK6210",
    message: '"{field}" of a row must be a text, number, boolean or Date, not a {type}',
    suggestion: "Convert the value, or leave the field out.",
  },
  "row-list": {
    code: "XTK6211",
    message: '"{field}" of a row must be one value, not a list',
    suggestion: "Give one value; the records of a collection link are objects in a list.",
  },
  "work-table-name": {
    code: "XTK6212",
    message: "{name:quoted} cannot be the name of a work table",
    suggestion: "Use letters, digits, _ and -, starting with a letter.",
  },
  "snapshot-of-other-campaign": {
    code: "XTK6213",
    message: "The snapshot is not one of this campaign",
    suggestion: "Restore it on the campaign that it was taken of.",
  },
  "snapshot-gone": {
    code: "XTK6214",
    message: "The snapshot is not one of this campaign, or was taken after the one that was restored",
    suggestion: "Take it again: going back to a snapshot ends those that were taken after it.",
  },
  "schema-without-staging": {
    code: "XTK6215",
    message: "{id} has no staging table",
    advice: [': replicate its base schema, "{base}"', ': its element needs autoStg="true"'],
  },
  "unpassable-result": {
    code: "XTK6216",
    message: "a {type} cannot be the result of a server call",
    suggestion: "Give text, a number, a boolean, a Date, an element, or arrays and objects of these.",
  },
  "object-of-finished-run": {
    code: "XTK6217",
    message: "the object belongs to a run that is over",
    suggestion: "Use it in the run that made it; take out of the run what is read from it.",
  },
  "unknown-path": {
    code: "XTK6230",
    message: '"{path}" is unknown in {id}',
    advice: ': did you mean "{nearest}"?',
    suggestion: "Write a path of the schema: attributes with @, links and elements by their names.",
  },
  "path-of-document": {
    code: "XTK6231",
    message: "not emulated: XTK path [{path}], the whole document",
    suggestion: "Name a field of the record.",
  },
  "path-with-function": {
    code: "XTK6232",
    message: "not emulated: XTK path [{path}], with a variable or a function in it",
    suggestion: "Write the value itself into the path.",
  },
  "path-to-parent": {
    code: "XTK6233",
    message: "not emulated: XTK path [{path}], a parent: only conditions and sub-lists on a collection link have one",
    suggestion: "Start the path at the record.",
  },
  "path-with-filter": {
    code: "XTK6234",
    message: "not emulated: XTK path [{path}], a member filter on what is no XML collection",
    suggestion: "Put the filter into a condition on the link.",
  },
  "path-with-other-filter": {
    code: "XTK6235",
    message: "not emulated: XTK path [{path}], a member filter other than [1] and [@name='x']",
    suggestion: "Select the collection and filter its members in the script.",
  },
  "path-to-collection": {
    code: "XTK6236",
    message: "not emulated: XTK path [{path}], a collection link outside a query",
    suggestion: "Read the linked records with a query of their own.",
  },
  "path-of-other-dimension": {
    code: "XTK6237",
    message: "not emulated: XTK path [{path}], a filtering dimension that is not the schema of this query or of one around it",
    suggestion: "Start the path at the schema of the query.",
  },
  "path-to-no-field": {
    code: "XTK6238",
    message: '"{path}" is no field',
    advice: ": name an attribute of it",
  },
  "path-to-record": {
    code: "XTK6239",
    message: '"{path}" is a record',
    advice: ': name one of its fields, or use setOperator="EXISTS"',
  },
  "xml-field-filtered": {
    code: "XTK6240",
    message: '"{path}" is kept as XML and cannot be filtered or sorted',
    suggestion: "Select it, and look at it in the script.",
  },
  "xml-field-computed": {
    code: "XTK6241",
    message: '"{path}" is kept as XML and cannot be computed with',
    suggestion: "Select it, and compute in the script.",
  },
  "calculation-circle": {
    code: "XTK6242",
    message: 'the calculated attributes of {id} go round in a circle at "{path}"',
    suggestion: "Take the attribute out of the expression that it needs itself.",
  },
  "calculated-field": {
    code: "XTK6243",
    message: '"{path}" of {id} is calculated and cannot be written',
    suggestion: "Write the fields that it is calculated from.",
  },
  "value-of-wrong-type": {
    code: "XTK6244",
    message: "{text:quoted} is not {wanted}: {path} of {id} has the type {type}",
    suggestion: "Give a value of that type, or correct the type in the schema.",
  },
  "option-unknown": {
    code: "XTK6245",
    error: "TypeError",
    message: '{call} has no option "{option}"',
    advice: [': did you mean "{nearest}"?', ": there are {known}"],
  },
  "argument-kind": {
    code: "XTK6246",
    error: "TypeError",
    message: "{call}: {place} must be {wanted}, not {given}",
    suggestion: "Give {wanted}, or leave it out where it is an option.",
  },
  "argument-count": {
    code: "XTK6247",
    error: "TypeError",
    message: "{call} takes {most} arguments at most, and got {given}",
    suggestion: "Leave out what is too much: nothing would be done with it.",
  },
  "script-texts": {
    code: "XTK6248",
    error: "TypeError",
    message: "One activity is { script }, { call, recall } or { conditions }, and not {given}",
    suggestion: "Give the texts of one kind of activity; call is needed with recall.",
  },
  "path-unknown": {
    code: "XTK6249",
    message: '{call}: the server has no function "{path}"',
    advice: [': did you mean "{nearest}"?', ": a path is written as in logInfo, xtk.session.Write, nms.delivery#Prepare, File#open"],
    suggestion:
      "Write the function as scripts call it, with # before methods of entities and of objects; what is missing is put in place by campaign.replace.",
  },
} as const satisfies MockMessages;
