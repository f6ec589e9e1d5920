import type { workflowMessages } from "../../../../build/diagnostics/messages/mock/workflows.ts";
import { createCampaign, type RunOptions, type RunWorkflowOptions, type ScriptTexts } from "../../../runtime/index.ts";
import { chooseTransition } from "../../../runtime/workflow/choose-transition.ts";
import { findActivity } from "../../../runtime/workflow/find-activity.ts";
import { temporaryProject } from "../../support/project.ts";
import type { Provocation, Provocations } from "../provoke.ts";

const root = "test/fixtures/workflow";
const campaign = () => createCampaign({ root });
const running = (activity: string | ScriptTexts, options?: RunOptions) => (): unknown => campaign().run(activity, options);
const playing = (text: string, options?: RunWorkflowOptions) => (): unknown => campaign().runWorkflow(text, options);
const workflow = (activities: string): string => `<workflow internalName="wkf"><activities>${activities}</activities></workflow>`;
const start = '<start name="start"><transitions><initial name="initial" target="a"/></transitions></start>';
const query = (transitions: string): string => workflow(`${start}<query name="a"><transitions>${transitions}</transitions></query>`);
const both = '<result name="one"/><result name="two"/>';
const threw =
  (text: string, options?: RunWorkflowOptions): Provocation =>
  async () => {
    const { error } = await campaign().runWorkflow(text, options);
    throw error;
  };
const advanced = (): { kind: string; call: { use(exports: object): unknown } } =>
  findActivity(root, "activities/nightly/poll.advanced.ts").script as never;

export const workflows: Provocations<typeof workflowMessages> = {
  "unknown-activity": running("activities/nightly/nothing.ts"),
  "recall-without-call": () => findActivity(temporaryProject({ "activities/w/alone.recall.js": "" }), "activities/w/alone.recall.js"),
  "library-as-activity": running("activities/nightly/helpers.library.ts"),
  "advanced-without-function": () => advanced().call.use({}),
  "conditions-not-exported": () => chooseTransition(undefined, "a.condition.ts"),
  "condition-not-a-function": () => chooseTransition({ found: true }, "a.condition.ts"),
  "call-without-end": running({ call: "return 0;" }),
  "endless-recall": running({ call: "return 0;", recall: "return 0;" }),
  "advanced-without-number": () => advanced().call.use({ call: () => "0" }),
  "unknown-workflow": playing("nowhere.xml"),
  "no-workflow-in-document": playing("<recipient/>"),
  "several-workflows": playing(
    "<package><entities schema='xtk:workflow'><workflow internalName='a'/><workflow internalName='b'/></entities></package>",
  ),
  "workflow-same-name": playing(workflow("<js name='a'/><js name='a'/>")),
  "workflow-nameless": playing(workflow("<js/>")),
  "workflow-invalid-name": playing(workflow("<js name='__proto__'/>")),
  "workflow-markup-in-script": playing(workflow("<js name='a'><script><recipient/></script></js>")),
  "workflow-unknown-target": playing(workflow("<js name='a'><transitions><done target='b'/></transitions></js>")),
  "workflow-unknown-jump": playing(workflow(`${start}<jump name="a"/>`)),
  "workflow-without-player": playing(query("<result/>")),
  "workflow-unknown-transition": threw(query("<result/>"), { activities: { a: ({ post }) => post("none") } }),
  "workflow-undecided-transition": playing(query(both), { activities: { a: () => undefined } }),
  "workflow-without-end": playing(workflow(`${start}<js name="a"><transitions><done name="done" target="a"/></transitions></js>`), {
    limit: 5,
  }),
  "workflow-without-start": playing(workflow('<js name="a"><transitions><done name="done" target="a"/></transitions></js>')),
  "workflow-unknown-activity": playing(workflow(start.replace(' target="a"', "")), { start: "none" }),
  "page-as-activity": () => createCampaign({ root: "test/fixtures" }).run("cases/pages/page.jssp"),
  "workflow-script-missing": playing(workflow("<js name='a'><script><?xtkit-script a?></script></js>")),
};
