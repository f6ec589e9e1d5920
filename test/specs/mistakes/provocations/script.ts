import type { scriptMessages } from "../../../../build/diagnostics/messages/mock/script.ts";
import { createCampaign } from "../../../runtime/index.ts";
import { createE4X } from "../../../runtime/e4x/create-e4x.ts";
import { loadLibraryOf } from "../../../runtime/realm/load-library.ts";
import { privateConnection } from "../../../runtime/run/private-connection.ts";
import { server } from "../../../runtime/run/session.ts";
import type { WireValue } from "../../../runtime/wire/wire.ts";
import type { Provocations } from "../provoke.ts";

type Build = (name: unknown, attributes: object | null, ...children: unknown[]) => unknown;

const e4x = createE4X();
const { build, toArray } = e4x.operations as unknown as { build: Build; toArray: (list: unknown) => unknown };

const library: WireValue = { object: [["name", "cus:a.js"]] };

const running = (script: string, transitions?: string[]) => (): Promise<unknown> =>
  createCampaign().run({ script }, transitions ? { transitions } : {});

export const script: Provocations<typeof scriptMessages> = {
  "not-emulated": "encryptDES('x')",
  "field-not-emulated": "instance.nothing",
  "nl-not-emulated": 'loadLibrary("xtk:shared/nl.js"); NL.Locale',
  "run-without-server": () => privateConnection().bridge.call("getOption", []),
  "library-not-run": () =>
    loadLibraryOf({
      e4x,
      bridge: { paths: [], call: () => undefined, read: () => library },
      call: () => undefined,
      globals: {},
    })("cus:a.js"),
  "name-outside-run": () => server["logInfo"],
  "unpassable-value": "getOption(function () {})",
  "unpassable-circle": "var a = {}; a.a = a; getOption(a)",
  "object-of-other-class": "File.prototype.open.call({})",
  "class-without-constructor": "new NodeDef()",
  "read-only-member": 'new File("/a.txt").name = "x"',
  "unknown-member-set": 'new File("/a.txt").other = "x"',
  "activity-read-only": "activity.name = 'x'",
  "workflow-object-read-only": "instance.internalName = 'x'",
  "entity-field-misspelt": "nms.recipient.load(1).emial",
  "entity-field-unset": "nms.recipient.load(1).emial = 'x'",
  "entity-field-deleted": "delete nms.recipient.load(1).email",
  "entity-field-defined": "Object.defineProperty(nms.recipient.load(1), 'email', { value: 1 })",
  "unknown-transition": running("task.transitionByName('none')", ["done"]),
  "no-error-transition": running("task.errorTransition()", []),
  "event-without-transition": "task.postEvent('done')",
  "unnamed-transitions": "task.transitions()",
  "invalid-processing-date": "task.setNextProcessingDate('tomorrow')",
  "unknown-incoming-transition": () =>
    createCampaign().run({ script: "task.incomingTransitionByName('none')" }, { incoming: [{ name: "result" }] }),
  "builder-missing-attribute": () => build("a", { b: undefined }),
  "builder-missing-child": () => build("a", null, undefined),
  "builder-date": () => build("a", { b: new Date() }),
  "builder-function": () => build("a", null, () => ""),
  "builder-array": () => build("a", { b: [1] }),
  "builder-value": () => build("a", { b: {} }),
  "builder-invalid-name": () => build("a b", null),
  "builder-no-name": () => build(5, null),
  "builder-invalid-attribute": () => build("a", { "b c": 1 }),
  "helper-without-xml": () => toArray(5),
};
