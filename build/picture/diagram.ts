/** A workflow as its picture shows it: plain data. */
export interface Diagram {
  /** Internal name. */
  name: string;
  label: string;
  /** In document order; no two have the same name. */
  activities: readonly DiagramActivity[];
}

/** An activity, a box of the picture. */
export interface DiagramActivity {
  /** The name of its element: `js`, `query`. */
  kind: string;
  name: string;
  label: string;
  /** It is switched off: neither it nor what follows it runs. */
  isOff: boolean;
  /** Attributes `x` and `y` as they are written; the console's pixels. */
  x?: string;
  y?: string;
  transitions: readonly DiagramTransition[];
}

/** A transition, an arrow of the picture. */
export interface DiagramTransition {
  /** The name of its element: `done`, `error`, `test`. */
  kind: string;
  name: string;
  label?: string;
  /** Name of an activity; a loose end has none. */
  target?: string;
  enabled: boolean;
}
