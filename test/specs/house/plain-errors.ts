/** A place of the mock that makes errors which are no mistakes of its catalogue. */
export interface PlainErrors {
  /** In `test/runtime/`; a folder ends in a slash. */
  file: string;
  /** How many. */
  count: number;
  why: string;
}

/** Whoever adds one says why its words are not for the catalogue. */
export const PLAIN_ERRORS: readonly PlainErrors[] = [
  { file: "builtins/", count: 15, why: "The language speaks, in the words of the server's engine." },
  {
    file: "e4x/",
    count: 51,
    why: "The language speaks: names and words are those of the server's engine, as the oracle recorded them, and stand in for them where the engine quotes source text.",
  },
  { file: "realm/resolve-name.ts", count: 1, why: "The language speaks: a name that is not defined." },
  { file: "run/module-operations.ts", count: 1, why: "The language speaks: a member of nothing, and one that is no function." },
  { file: "run/session.ts", count: 2, why: "The language speaks: a name that is not defined." },
  { file: "workflow/in-document.ts", count: 1, why: "A sentence of the grammar (XTK3xxx), with its place in the document." },
  { file: "dom/read-document.ts", count: 2, why: "The XML parser speaks, of a place in the text; dom-malformed-xml says it." },
  { file: "run/library-syntax-error.ts", count: 1, why: "A sentence of the grammar (XTK3xxx), with its place and its code." },
  { file: "run/open-realm.ts", count: 1, why: "A sentence of the grammar (XTK3xxx), for `eval`." },
  { file: "campaign/services/journal.ts", count: 1, why: "The script speaks: logError." },
  { file: "run/private-connection.ts", count: 1, why: "The script speaks: logError." },
  { file: "realm/nl-library.ts", count: 1, why: "The script speaks: NL.assert." },
  { file: "campaign/spy.ts", count: 1, why: "The test speaks: spy.throws." },
  { file: "campaign/dispatch/failures.ts", count: 1, why: "The server speaks, as the test ordered it: campaign.fail." },
  { file: "realm/start-realm.ts", count: 3, why: "The stack or the memory is used up: nothing more can be called." },
  { file: "realm/cross-values.ts", count: 2, why: "A bug of the mock, were it ever thrown." },
  { file: "realm/wire-text.ts", count: 1, why: "A bug of the mock, were it ever thrown." },
  { file: "realm/server-objects.ts", count: 1, why: "A bug of the mock, were it ever thrown." },
  { file: "campaign/connect-bridge.ts", count: 1, why: "A bug of the mock, were it ever thrown." },
  { file: "campaign/query/compile-select-node.ts", count: 2, why: "A bug of the mock, were it ever thrown: the caller has looked." },
  { file: "run/capture-builtins.ts", count: 1, why: "A bug of the mock: its own code is written in a form that can't be captured." },
  { file: "mistakes/retold.ts", count: 1, why: "Makes the errors of the catalogue." },
  { file: "mistakes/diagnosed.ts", count: 1, why: "Makes the errors of diagnostics." },
];
