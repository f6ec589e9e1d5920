import type { Diagram, DiagramActivity } from "../../../build/picture/diagram.ts";
import type { ActivityDefinition, WorkflowDefinition } from "./workflow-definition.ts";

/** What is drawn of a workflow; plain data, without its scripts. */
export function diagramOf({ name, label, activities }: WorkflowDefinition): Diagram {
  return { name, label, activities: [...activities.values()].map(activityOf) };
}

function activityOf({ kind, name, label, isOff, attributes, transitions }: ActivityDefinition): DiagramActivity {
  const [x, y] = [attributes.get("x"), attributes.get("y")];
  return {
    kind,
    name,
    label,
    isOff,
    ...(x !== undefined && { x }),
    ...(y !== undefined && { y }),
    transitions: transitions.map((each) => ({
      kind: each.kind,
      name: each.name,
      enabled: each.enabled,
      ...(each.label !== undefined && { label: each.label }),
      ...(each.target !== undefined && { target: each.target }),
    })),
  };
}
