import type { Diagram, DiagramActivity, DiagramTransition } from "../../../build/picture/diagram.ts";

/** An activity of a test; what is not given is plain. */
export function activity(name: string, given: Partial<DiagramActivity> = {}, ...transitions: DiagramTransition[]): DiagramActivity {
  return { kind: "js", name, label: name, isOff: false, transitions, ...given };
}

/** A transition of a test; without a target it is a loose end. */
export function transition(name: string, target?: string, given: Partial<DiagramTransition> = {}): DiagramTransition {
  return { kind: name, name, enabled: true, ...(target !== undefined && { target }), ...given };
}

/** A workflow of a test. */
export function flow(...activities: DiagramActivity[]): Diagram {
  return { name: "cusFlow", label: "A flow", activities };
}

/** Kinds of activity that have a drawing of their own. */
export const KINDS: readonly string[] =
  "start end fork andjoin wait schedule jumpin jumpout alert signal approval subWorkflow js jsx jstest sql sqlDM soapImport query union intersect exclude split dedup enrich writer readList fileImport extractFile fileTransfer fileCollector delivery continuousDelivery sms".split(
    " ",
  );

/** Labels that try to leave the place in which they stand. */
export const HOSTILE: readonly string[] = [
  "</svg><script>window.ran = 1</script>",
  "</title></g></svg><img src=x onerror=window.ran=1>",
  '" onload="window.ran = 1" x="',
  "' onclick='window.ran = 1",
  "]]><script>window.ran = 1</script><![CDATA[",
  "--><script>window.ran = 1</script><!--",
  "</style><script>window.ran = 1</script>",
  "&lt;script&gt; &amp;#60; &#x3c;",
  "a\u0000b\u0008c\u001bd\u007f\ufffee\ud800f",
  "\u202eright to left\u2066\u200f",
  "line\r\nline\ttab",
  "{{constructor}} ${1} <%= 1 %>",
  "__proto__",
  "x".repeat(10_000),
];
