import type { MockMessages } from "./mock-message.ts";

/** Documents that are written: their elements and attributes, keys and operations. */
export const documentMessages = {
  "unknown-attribute": {
    code: "XTK6301",
    message: ['Unknown attribute "{attribute}" of the schema {id} in <{part}>', 'Unknown attribute "{attribute}" of the schema {id}'],
    advice: [': did you mean "{nearest}"?', ": <{element}> is a child element"],
    suggestion: "Write an attribute of the schema, or add it to the schema that the test is given.",
  },
  "unknown-element": {
    code: "XTK6302",
    message: "Unknown element <{element}> of the schema {id}",
    advice: [': "{attribute}" is an attribute', ": did you mean <{nearest}>?"],
    suggestion: "Write an element or a link of the schema, or add it to the schema that the test is given.",
  },
  "unknown-operation": {
    code: "XTK6303",
    message: '_operation="{operation}" on <{element}> is unknown',
    advice: [': did you mean "{nearest}"?', ": use {known}"],
  },
  "element-in-text": {
    code: "XTK6304",
    message: "<{element}> of {id} holds text, and <{nested}> is an element",
    suggestion: "Write its text alone, in CDATA where it is markup.",
  },
  "text-beside-elements": {
    code: "XTK6305",
    message: "<{element}> of {id} holds no text, and {text:quoted} is in it",
    suggestion: "Write the value as an attribute.",
  },
  "unknown-enumeration-value": {
    code: "XTK6306",
    message: '{text:quoted} is no value of the enumeration "{enumeration}" of {path}',
    advice: [': did you mean "{nearest}"?', ": it has {known}"],
    suggestion: "Give one of the values that the enumeration has.",
  },
  "default-not-computed": {
    code: "XTK6307",
    message: '{detail}, in the default of "{path}" of {id}',
    advice: ": give the attribute in the document to do without it",
  },
  "record-in-use": {
    code: "XTK6308",
    message: 'The record of {id} cannot be deleted: {source} refers to it (link "{link}")',
    suggestion: "Delete the records that refer to it first, or set their link to another one.",
  },
  "missing-xtkschema": {
    code: "XTK6309",
    message: "{call}: <{element}> has no xtkschema",
    advice: ': add xtkschema="namespace:name"',
  },
  "wrong-root-element": {
    code: "XTK6310",
    message: "{call}: the root element is <{element}>, and the schema {id} wants <{wanted}>",
    suggestion: "Name the element as its schema is named.",
  },
  "wrong-event-element": {
    code: "XTK6311",
    message: "{call}: the root element is <{element}>, not <{wanted}>",
    suggestion: "Name the element as the method wants it.",
  },
  "not-a-staging-schema": {
    code: "XTK6312",
    message: "{call}: {id} is no staging schema",
    advice: [': write xtkschema="{twin}" and <{element}>', ': its element needs autoStg="true"'],
  },
  "staged-operation": {
    code: "XTK6313",
    message: [
      "not emulated: {call} with _operation on <{element}>, which is not documented",
      "not emulated: {call} with _operation, which is not documented",
    ],
    suggestion: "Leave _operation out, or use xtk.session.Write.",
  },
  "staged-link": {
    code: "XTK6314",
    message: "not emulated: {call} with the linked record <{element}>",
    advice: '; give the foreign key "{element}-id"',
  },
  "empty-key-field": {
    code: "XTK6315",
    message: '_key="{key}" on <{element}>: "{field}" is empty',
    suggestion: "Give the field a value: the record is found by it.",
  },
  "unknown-key-field": {
    code: "XTK6316",
    message: '_key="{key}" on <{element}>: "{path}" is unknown in {id}',
    advice: ': did you mean "{nearest}"?',
    suggestion: "Name fields of the schema: @email, or [folder/@name] across a link.",
  },
  "missing-key-field": {
    code: "XTK6317",
    message: [
      '_key="{key}" on <{element}>: the document does not hold <{link}> or "{field}"',
      '_key="{key}" on <{element}>: the document does not hold "{field}"',
    ],
    suggestion: "Give each field of the key in the document.",
  },
  "member-without-key": {
    code: "XTK6318",
    message: '_operation="{operation}" on <{element}>: name the attributes to find the member by',
    advice: ', for example _key="@name"',
    suggestion: 'Name the attributes to find the member by, for example _key="@name".',
  },
  "other-member": {
    code: "XTK6319",
    message: "{call}: <{element}> in a <{collection}>",
    suggestion: "Write a collection for the records of each schema.",
  },
  "empty-linked-record": {
    code: "XTK6320",
    message: "not emulated: the empty linked record <{element}/>",
    advice: "; leave it out, or set the foreign key to 0",
  },
  "key-exists": {
    code: "XTK6321",
    message: 'The record cannot be inserted into {id}: the key "{key}" ({values}) exists already',
    suggestion: "Write it with insertOrUpdate, or give other values.",
  },
  "incomplete-key": {
    code: "XTK6322",
    message: [
      '_operation="{operation}" on <{element}>: the document holds no complete key of {id} ({keys})',
      '_operation="{operation}" on <{element}>: the document holds no complete key of {id} (it has none)',
    ],
    advice: "; give a _key",
  },
  "no-such-record": {
    code: "XTK6323",
    message: 'No record of {id} with {key} (<{element} _operation="none">)',
    suggestion: "Give the record in createCampaign({ rows: { … } }), or look at what the document says of it.",
  },
  "no-record-to-update": {
    code: "XTK6324",
    message: "No record of {id} with {key} to update",
    suggestion: "Give the record in createCampaign({ rows: { … } }), or write it with insertOrUpdate.",
  },
  "missing-key": {
    code: "XTK6325",
    message: "{call}: <{element}> has no _key",
    advice: ': name the fields to find the record by, for example _key="{example}"',
  },
  "missing-where": {
    code: "XTK6326",
    message: "{call}: argument 2 is a <{element}>, not a <where>",
    suggestion: "Pass <where><condition expr=…/></where>.",
  },
} as const satisfies MockMessages;
