import type { MockMessages } from "./mock-message.ts";

/** What goes wrong where the script itself runs: names that are not there, values that cannot go to the server, builders of documents. */
export const scriptMessages = {
  "not-emulated": {
    code: "XTK6001",
    message: "not emulated: {path}",
    advice: [". The server spells it {near}.", ". Put a function in its place in the test: campaign.replace({path:quoted}, (…args) => …)."],
  },
  "field-not-emulated": {
    code: "XTK6002",
    message: "not emulated: {path}",
    advice: ". Give the field with the run: { {root}: { {member:quoted}: … } }.",
  },
  "nl-not-emulated": {
    code: "XTK6003",
    message: "not emulated: {path}",
    advice: '. Give the library itself: createCampaign({ libraries: { "xtk:shared/nl.js": "…" } }).',
  },
  "run-without-server": {
    code: "XTK6004",
    message: "not emulated: {path}",
    suggestion: "Give the run a server: runScript(source, { campaign: createCampaign() }).",
  },
  "library-not-run": {
    code: "XTK6005",
    message: "not emulated: loadLibrary({library:quoted}) here",
    suggestion: "Load the library in a script that campaign.run(…) or runScript(…) runs.",
  },
  "name-outside-run": {
    code: "XTK6006",
    error: "ReferenceError",
    message: "{name} is the Campaign server's: it is there while campaign.run(…) or campaign.call(…) runs",
    suggestion: "Put the call into campaign.call(() => …), or import the activity and run it with campaign.run(…).",
  },
  "unpassable-value": {
    code: "XTK6007",
    error: "TypeError",
    message: "{where}: a {type} can't be passed to the server",
    suggestion: "Pass text, numbers, booleans, dates, XML, or arrays and objects of these.",
  },
  "unpassable-circle": {
    code: "XTK6008",
    error: "TypeError",
    message: "{where}: the object contains itself",
    suggestion: "Pass an object without the reference that leads back to it.",
  },
  "object-of-other-class": {
    code: "XTK6009",
    error: "TypeError",
    message: "{where} needs an object of its class",
    suggestion: "Call the method on the object itself, file.open(), and not on a copy of it or on its prototype.",
  },
  "class-without-constructor": {
    code: "XTK6010",
    error: "TypeError",
    message: "{name} can't be made with new: the server gives its objects",
    suggestion: "Take the object from the call that gives it.",
  },
  "read-only-member": {
    code: "XTK6011",
    error: "TypeError",
    message: "{path} is read-only",
    suggestion: "Read it; the server alone sets it.",
  },
  "unknown-member-set": {
    code: "XTK6012",
    error: "TypeError",
    message: "{path} can't be set: the class has no such property",
    suggestion: "Check the spelling, or keep the value in a variable of the script.",
  },
  "activity-read-only": {
    code: "XTK6013",
    error: "TypeError",
    message: "{path} is read-only",
    advice: ": the initialisation script alone can change it",
    suggestion: "Set it in the initialisation script.",
  },
  "workflow-object-read-only": {
    code: "XTK6014",
    error: "TypeError",
    message: "{path} is read-only",
    advice: ": only vars can be written",
    suggestion: "Write to its vars instead.",
  },
  "entity-field-misspelt": {
    code: "XTK6015",
    message: "not emulated: {path}, which is no field",
    advice: ": did you mean {nearest:quoted}?",
  },
  "entity-field-unset": {
    code: "XTK6016",
    error: "TypeError",
    message: "{path}: {field} is no field that can be set",
    advice: ": did you mean {nearest:quoted}?",
    suggestion: "Set a field that the schema has; a link is set by its foreign key.",
  },
  "entity-field-deleted": {
    code: "XTK6017",
    error: "TypeError",
    message: "{path}: {field} can't be deleted",
    suggestion: 'Set the field to "" instead.',
  },
  "entity-field-defined": {
    code: "XTK6018",
    error: "TypeError",
    message: "{path}: {field} can't be defined",
    suggestion: "Assign to the field instead.",
  },
  "unknown-transition": {
    code: "XTK6020",
    message: "the activity has no transition {transition:quoted}",
    advice: [": there are {transitions:quoted}", ": there are none"],
    suggestion: 'Name one of the transitions, or give it with the run: { transitions: ["done"] }.',
  },
  "no-error-transition": {
    code: "XTK6021",
    message: 'the activity has no transition "error" ("Process errors" is off)',
    advice: [": there are {transitions:quoted}", ": there are none"],
    suggestion: 'Give the transition with the run: { transitions: ["done", "error"] }.',
  },
  "event-without-transition": {
    code: "XTK6022",
    error: "TypeError",
    message: "task.postEvent takes a transition",
    advice: ': task.postEvent(task.transitionByName("…"))',
    suggestion: 'Write task.postEvent(task.transitionByName("…")).',
  },
  "unnamed-transitions": {
    code: "XTK6023",
    message: "task.transitions: the transitions of the activity are not known",
    advice: ': campaign.run("…", { transitions: ["done"] })',
    suggestion: 'Name them with the run: campaign.run("…", { transitions: ["done"] }).',
  },
  "invalid-processing-date": {
    code: "XTK6024",
    error: "TypeError",
    message: "task.setNextProcessingDate takes a valid Date",
    suggestion: "Make one with new Date(…) or parseTimeStamp(…).",
  },
  "unknown-incoming-transition": {
    code: "XTK6025",
    message: "no transition {transition:quoted} leads to the activity",
    advice: [": there are {transitions:quoted}", ": there are none"],
    suggestion: 'Name one of them, or give it with the run: { incoming: [{ name: "result" }] }.',
  },
  "builder-missing-attribute": {
    code: "XTK6030",
    error: "TypeError",
    message: 'the attribute {attribute} of <{element}> is {value}: the server would write the text "{value}"',
    advice: '. Leave the attribute out, or give "".',
  },
  "builder-missing-child": {
    code: "XTK6031",
    error: "TypeError",
    message: 'a child of {parent} is {value}: the server would write the text "{value}"',
    advice: '. Give null or false for "nothing here".',
  },
  "builder-date": {
    code: "XTK6032",
    error: "TypeError",
    message: "{place} is a Date",
    advice: ": write it as the server reads it, with formatDate(value, format) or toISOString().",
  },
  "builder-function": {
    code: "XTK6033",
    error: "TypeError",
    message: "{place} is a function",
    advice: ": call it.",
  },
  "builder-array": {
    code: "XTK6034",
    error: "TypeError",
    message: "{place} is an array",
    advice: ": join its items to text first.",
  },
  "builder-value": {
    code: "XTK6035",
    error: "TypeError",
    message: "{place} is {kind}",
    advice: ": give text, a number or an XML value; String(value) says what the server would write.",
  },
  "builder-invalid-name": {
    code: "XTK6036",
    error: "TypeError",
    message: "{name:quoted} is not an XML name",
    suggestion: "Names start with a letter or _, go on with letters, digits, . - _, and may have one prefix: p:name.",
  },
  "builder-no-name": {
    code: "XTK6037",
    error: "TypeError",
    message: "{kind} is not an XML name",
    suggestion: "Give the name of the element as a text.",
  },
  "builder-invalid-attribute": {
    code: "XTK6038",
    error: "TypeError",
    message: "{name:quoted}, an attribute of <{element}>, is not an XML name",
    suggestion: "Names start with a letter or _, go on with letters, digits, . - _, and may have one prefix: p:name.",
  },
  "helper-without-xml": {
    code: "XTK6039",
    error: "TypeError",
    message: "{helper} needs an XML value, not {kind}",
    suggestion: "Give it what a query or a document has: an element, an attribute or a list of them.",
  },
  "endless-loop": {
    code: "XTK6470",
    message: "stopped after {seconds} s, in the loop that begins here",
    suggestion:
      "See that the loop ends. A script that needs more time gets it from createCampaign({ timeLimit: 60 }), or xtkit run --time-limit 60; 0 is no limit.",
  },
  "shared-member": {
    code: "XTK6472",
    message: "{owner} cannot have a member {name} here: every object would have it, and Node.js does not go on then",
    suggestion: "Give the member to the objects that need it.",
  },
  "run-too-long": {
    code: "XTK6471",
    message: "{script} was stopped after {seconds} s. It was in no loop, so its place is not known",
    suggestion:
      "Look for a regular expression that tries very many ways, functions that call each other without an end, and very long lists. More time is createCampaign({ timeLimit: 60 }), or xtkit run --time-limit 60; 0 is no limit.",
  },
} as const satisfies MockMessages;
