import type { MockMessages } from "./mock-message.ts";

/** Calls of server functions: their arguments, and what the functions of the session, of options, SQL and the network say. */
export const serviceMessages = {
  "wrong-argument": {
    code: "XTK6601",
    message: "{call}: argument {position} must be {wanted}, not {kind}",
    suggestion: "Pass what the declaration of the function says.",
  },
  "text-for-document": {
    code: "XTK6602",
    message: "{call}: argument {position} must be {wanted}, not {kind}",
    advice: ": make it one with new XML(text)",
  },
  "jxon-without-content": {
    code: "XTK6603",
    message: "{call}: argument {position} must be {wanted}, not {kind}",
    advice: ": what is below {root:quoted} is no object of attributes and elements",
    suggestion: "Write { recipient: { email: … } }.",
  },
  "jxon-without-root": {
    code: "XTK6604",
    message: "{call}: argument {position} must be {wanted}, not {kind}",
    advice: [
      ": it has the keys {keys}, and JXON has one root, { recipient: { … } }",
      ": it has no key, and JXON has one root, { recipient: { … } }",
    ],
    suggestion: "Write { recipient: { email: … } }.",
  },
  "wrong-object": {
    code: "XTK6605",
    message: "{call}: {wanted} is needed",
    suggestion: "Pass an object of that class, of this run.",
  },
  "wrong-entity": {
    code: "XTK6606",
    message: "{call}: an entity is needed, as create, load or get give it",
    suggestion: "Call it on what create, load or get of the schema gave.",
  },
  "member-not-emulated": {
    code: "XTK6607",
    message: ["not emulated: {path}, which is no field of {id}", "not emulated: {path}"],
    suggestion: "Read a field of the schema, or the document itself with toXML().",
  },
  "entity-link-set": {
    code: "XTK6608",
    message: "not emulated: setting {path}, a link or collection",
    advice: "; set its foreign key, or write a document",
  },
  "entity-part-saved": {
    code: "XTK6609",
    message: "not emulated: saving a part of {path}",
    suggestion: "Save the entity that the part belongs to.",
  },
  "unknown-record": {
    code: "XTK6610",
    message: "{call}: there is no record of {id} with {key}",
    suggestion: "Give the record in createCampaign({ rows: { … } }).",
  },
  "schema-without-folder": {
    code: "XTK6611",
    message: "{call}: {id} has no link {link:quoted} to a folder",
    suggestion: "Call it on a schema whose records lie in folders.",
  },
  "key-without-schema": {
    code: "XTK6612",
    message: "{call}: {key:quoted} is no key with its schema",
    advice: ': write "nms:recipient|1234"',
  },
  "unknown-entity": {
    code: "XTK6613",
    message: "{call}: there is no entity {key:quoted}",
    suggestion: "Give the record in createCampaign({ rows: { … } }), or the schema in createCampaign({ schemas: […] }).",
  },
  "unknown-schema-node": {
    code: "XTK6614",
    message: "{call}: {id} has no {path:quoted}",
    advice: ": did you mean {nearest:quoted}?",
    suggestion: "Name a path of the schema.",
  },
  "sql-name-not-certain": {
    code: "XTK6615",
    message: "not emulated: NodeDef#SQLName of {path}: how the server names a column of the type {type} is not certain",
    advice: '. Write sqlname="…" in the schema {id}.',
  },
  "unknown-library": {
    code: "XTK6616",
    message: "{call}: there is no library {library:quoted}",
    advice:
      '. Give it with createCampaign({ libraries: { {library:quoted}: "…" } }), or put it into the folder libraries/ of the project. A library of the project itself, <name>.library.ts, is there once it is built, `npx xtkit build`.',
  },
  "no-commands": {
    code: "XTK6617",
    message: "execCommand: the mock server runs no commands ({command:quoted})",
    advice: '. Answer it in the test: campaign.replace("execCommand", (command, noThrow) => [0, "output"]).',
  },
  "unknown-operator": {
    code: "XTK6618",
    message: "{call}: there is no operator {login:quoted}",
    advice: "; give it with createCampaign({ operators: [{ login: {login:quoted} }] })",
  },
  "empty-token": {
    code: "XTK6619",
    message: "{call}: the token is empty",
    suggestion: "Pass the token that the script was given.",
  },
  "option-type-not-emulated": {
    code: "XTK6621",
    message: '{call}: the option "{option}" has the type code {dataType}, which is not emulated',
    suggestion: "Give the option as number, text, date or memo: its dataType is 3, 5, 6, 7 or 12.",
  },
  "option-value": {
    code: "XTK6622",
    message: 'setOption: {value:quoted} does not fit the option "{option}" (type code {dataType})',
    suggestion: "Convert the value to the type that the option has.",
  },
  "unknown-service": {
    code: "XTK6623",
    message: '{call}: the service "{service}" does not exist',
    suggestion: 'Give it in createCampaign({ rows: { "nms:service": […] } }).',
  },
  "unnamed-service": {
    code: "XTK6624",
    message: "{call}: no service is named",
    suggestion: "Pass the names of the services, with commas between them.",
  },
  "wrong-recipient-element": {
    code: "XTK6625",
    message: "{call}: the recipient is a <{element}>, not a <recipient>",
    suggestion: 'Pass <recipient _key="@email" email="…"/>.',
  },
  "recipient-with-links": {
    code: "XTK6626",
    message: "not emulated: {call} with linked records in <recipient>",
    advice: "; give the foreign key",
  },
  "unknown-recipient": {
    code: "XTK6627",
    message: "{call}: the recipient does not exist, and the third argument does not ask to create it",
    suggestion: "Pass true as the third argument, or give the recipient in createCampaign({ rows: { … } }).",
  },
  "recipient-subscribe": {
    code: "XTK6628",
    message: "not emulated: {call}, the form of its lists and of its result is not documented",
    advice: "; use nms.subscription.Subscribe",
  },
  "foreign-encryption": {
    code: "XTK6629",
    message: '{call}: the text is none that encryptString made in a test (those start with "{mark}")',
    suggestion: "Encrypt the text in the test, with the same function and key.",
  },
  "other-encryption-key": {
    code: "XTK6630",
    message: "{call}: the text was encrypted with another key",
    suggestion: "Pass the key that it was encrypted with.",
  },
  "decrypt-password": {
    code: "XTK6631",
    message: "decryptPassword can't be called in workflows: JSSP pages and SOAP methods only",
    suggestion: "Take the call out of the workflow.",
  },
  "date-not-in-format": {
    code: "XTK6632",
    message: "{call}: {text:quoted} is no date in the format {format:quoted}",
    suggestion: "Give a text in that format.",
  },
  "invalid-date-text": {
    code: "XTK6633",
    message: "{call}: {text:quoted} is no date",
    advice: ": write YYYY-MM-DD, with T or a space before a time",
  },
  "date-code": {
    code: "XTK6634",
    message: "not emulated: the code {format} of {call}",
    suggestion: "Format that part in the script.",
  },
  "date-time-zone": {
    code: "XTK6635",
    message: 'not emulated: the time zone "{timeZone}" of formatDate',
    advice: "; use a name such as Europe/Paris",
  },
  "http-without-handler": {
    code: "XTK6640",
    message: "{call}: nothing answers {method} {url} in the test",
    advice: '. Add a handler: campaign.http({url:quoted}, (request) => ({ status: 200, body: "…" })).',
  },
  "http-timeout": {
    code: "XTK6641",
    message: "{call}: {url} did not answer within {timeout} ms",
    suggestion: "Let the handler of the test answer sooner (takes), or give the request more time.",
  },
  "http-promise": {
    code: "XTK6642",
    message: "the handler of campaign.http for {url} gave a promise: scripts do not wait",
    advice: ', so give a text, or { status: 200, body: "…" } at once',
    suggestion: 'Give a text, or { status: 200, body: "…" }, at once.',
  },
  "http-answer": {
    code: "XTK6643",
    message: "the handler of campaign.http for {url} gave {answer}",
    advice: ': give a text, or { status: 200, body: "…" }',
  },
  "http-body": {
    code: "XTK6644",
    message: "the handler of campaign.http for {url} gave a body that is no text",
    advice: ": give JSON.stringify(body), or bytes",
  },
  "http-status": {
    code: "XTK6645",
    message: "getUrl: {url} answered with the status {status}",
    suggestion: "Let the handler of the test answer with 200, or read other statuses with HttpClientRequest.",
  },
  "http-without-url": {
    code: "XTK6646",
    message: "{call}: the request has no url",
    suggestion: "Set request.url first.",
  },
  "http-not-executed": {
    code: "XTK6647",
    message: "HttpClientRequest#response: there is none before {call}",
    suggestion: "Execute the request first, or wait for it.",
  },
  "http-header": {
    code: "XTK6648",
    message: "HttpClientRequest#header must be an object of texts",
    suggestion: 'Set single headers, request.header["Accept"] = "…", or an object.',
  },
  "soap-parameters": {
    code: "XTK6650",
    message: "{call}: the parameters must be an array of names and types in turn",
    suggestion: 'Write ["name", "string"].',
  },
  "soap-parameter-without-type": {
    code: "XTK6651",
    message: "{call}: {parameter:quoted} has no type: names and types stand in turn",
    suggestion: 'Write ["name", "string"].',
  },
  "soap-unknown-method": {
    code: "XTK6652",
    message: "SoapService: the method {method} is not declared",
    advice: ": call addMethod({method:quoted}, …) first",
  },
  "soap-missing-argument": {
    code: "XTK6653",
    message: "SoapService#{method}: argument {position} ({parameter}) is missing",
    suggestion: "Pass a value for each input that addMethod declares.",
  },
  "soap-without-handler": {
    code: "XTK6654",
    message: "SoapService#{method}: nothing answers {action} at {url} in the test",
    advice: ". Add a handler: campaign.soap({action:quoted}, ({ inputs }) => ({ … })).",
  },
  "soap-missing-output": {
    code: "XTK6655",
    message: "SoapService#{method}: the handler gives no output {output}",
    suggestion: "Give a member for each output that addMethod declares.",
  },
  "sql-without-handler": {
    code: "XTK6660",
    message: "{call}: nothing answers {sql:quoted} in the test",
    advice: ". Add a handler: campaign.sql({sql:quoted}, ({ values }) => [[…]]).",
  },
  "sql-disposed": {
    code: "XTK6661",
    message: "{call}: the connection is disposed",
    suggestion: "Dispose of it after the last call, or open another one.",
  },
  "sql-no-date": {
    code: "XTK6662",
    message: "{call}: the first value of the handler, {value:quoted}, is no date",
    suggestion: "Let the handler give a Date, or YYYY-MM-DD.",
  },
  "sql-format": {
    code: "XTK6663",
    message: 'sqlSelect: the format {format:quoted} is not "element,@attribute:type,…"',
    suggestion: 'Write "recipient,@id:long,@email".',
  },
  "sql-types": {
    code: "XTK6664",
    message: '{call}: argument 2 must be an array of types, such as ["long", "datetime"]',
    suggestion: "Give a type for each column.",
  },
  "sql-type": {
    code: "XTK6665",
    message: "{call}: {type:quoted} is no type of a column",
    suggestion: "Use the types that fields of schemas have.",
  },
  "sql-value": {
    code: "XTK6666",
    message: "{call}: {value:quoted} of the handler does not fit its column ({type})",
    suggestion: "Let the handler give a value of that type.",
  },
} as const satisfies MockMessages;
