import type { MockMessages } from "./mock-message.ts";

/** Queries: what their document says, and what they find. */
export const queryMessages = {
  "query-misspelt-attribute": {
    code: "XTK6501",
    message: "{attribute} on a <{element}> of a query is unknown",
    advice: ": did you mean {nearest}?",
  },
  "query-stray-in-select": {
    code: "XTK6502",
    message: "<{element}> stands in a <select>, where only <node> may",
    suggestion: "Write <node expr=…/>.",
  },
  "query-sql-node": {
    code: "XTK6503",
    message: "not emulated: sql on the select node {expression}",
    suggestion: "Select the field by its path, or an XTK expression.",
  },
  "query-field-in-enabled-if": {
    code: "XTK6504",
    message: '"{path}" is a field, and enabledIf is computed before any record is read',
    suggestion: "Write an expression of variables and constants: $(vars/@name) = 'x'.",
  },
  "query-bool-operator": {
    code: "XTK6505",
    message: 'boolOperator="{operator}" is unknown',
    advice: ": write AND or OR",
  },
  "query-condition-attribute": {
    code: "XTK6506",
    message: "not emulated: {attribute} on a <condition> of a query",
    suggestion: "Say it in the expr of the condition.",
  },
  "query-empty-condition": {
    code: "XTK6507",
    message: "A <condition> has neither an expr nor conditions in it",
    suggestion: "Give it an expr, or leave it out.",
  },
  "query-condition-of-both": {
    code: "XTK6508",
    message: 'A <condition> has both expr="{expression}" and conditions in it',
    suggestion: "Make a condition of its own of the expr, beside the others.",
  },
  "query-stray-in-conditions": {
    code: "XTK6509",
    message: "<{element}> stands in a <{parent}>, where only <condition> may",
    suggestion: "Write <condition expr=…/>.",
  },
  "query-update-executed": {
    code: "XTK6510",
    message: 'A query with operation="update" is run by its method Update, not by ExecuteQuery',
    suggestion: "Call Update() on the query.",
  },
  "query-without-select": {
    code: "XTK6511",
    message: "The query on {id} selects nothing",
    advice: ': add <select><node expr="…"/></select>',
  },
  "query-no-record": {
    code: "XTK6512",
    message: 'No record of {id} matches the query (operation="get"; getIfExists gives an empty element instead)',
    suggestion: "Give the record in createCampaign({ rows: { … } }), or ask with getIfExists.",
  },
  "query-node-without-expr": {
    code: "XTK6513",
    message: "A <node> of the {part} has no expr",
    suggestion: 'Write <node expr="@field"/>.',
  },
  "query-invalid-line": {
    code: "XTK6514",
    message: '{attribute}="{text}" of a query is no number',
    suggestion: "Give a whole number.",
  },
  "query-wrong-root": {
    code: "XTK6515",
    message: "The query is a <{element}>, not a <{wanted}>",
    suggestion: "Name the element as the method wants it.",
  },
  "query-without-schema": {
    code: "XTK6516",
    message: "The <{element}> has no schema",
    advice: ': add schema="namespace:name"',
  },
  "query-operation": {
    code: "XTK6517",
    message: 'operation="{operation}" of a query is unknown',
    advice: ": use {known}",
  },
  "query-part": {
    code: "XTK6518",
    message: "not emulated: <{element}> in a query",
    advice: "; did you mean <{nearest}>?",
    suggestion: "A query has select, where, orderBy, groupBy, having and, for updates, set.",
  },
  "query-set-operator-without-link": {
    code: "XTK6519",
    message: 'setOperator="{operator}" wants a link in its expr, and "{expression}" is none; or a <subQuery> in the condition',
    suggestion: "Name a link of the schema, or add a <subQuery>.",
  },
  "query-sub-query-alone": {
    code: "XTK6520",
    message: "A <subQuery> needs a setOperator on its <condition>",
    advice: ': write setOperator="IN"',
  },
  "query-set-operator": {
    code: "XTK6521",
    message: 'not emulated: setOperator="{operator}"',
    advice: "; {known} are",
    suggestion: "Use EXISTS, NOT EXISTS, IN or NOT IN.",
  },
  "query-set-operator-without-expr": {
    code: "XTK6522",
    message: 'setOperator="{operator}" has no expr',
    suggestion: "Name in expr what is looked for.",
  },
  "query-list-without-link": {
    code: "XTK6523",
    message: '<node expr="{expression}"> has elements in it, and "{expression}" is no link',
    suggestion: "Name a link, or leave the nodes in it out.",
  },
  "query-list-with-aggregate": {
    code: "XTK6524",
    message: 'not emulated: aggregates in the sub-list <node expr="{expression}">',
    suggestion: "Take the aggregates in a query of their own.",
  },
  "query-unknown-set-field": {
    code: "XTK6525",
    message: '"{path}" in the <set> of the query is no field of {id}',
    advice: ': did you mean "{nearest}"?',
    suggestion: "Name an attribute of the schema.",
  },
  "query-without-set": {
    code: "XTK6526",
    message: "The query on {id} sets nothing",
    advice: ': add <set><node expr="@field" value="…"/></set>',
  },
  "query-not-an-update": {
    code: "XTK6527",
    message: 'Update wants a query with operation="update", not "{operation}"',
    suggestion: 'Set operation="update" on the query, or call ExecuteQuery.',
  },
  "query-lookup-not-allowed": {
    code: "XTK6528",
    message: "{call}: {id} does not allow it",
    advice: ': its element needs lookup="true"',
  },
} as const satisfies MockMessages;
