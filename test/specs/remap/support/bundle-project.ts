/** A script of each kind that is bundled of three files, and another kind of that one activity. */
const lib = (name: string): string => `/** Throws where there is nothing to do. */
export function ${name}(value: unknown): string {
  const seen = String(value);

  if (seen === "nothing") throw new Error("nothing in ${name}");
  logInfo("seen by ${name}");
  return seen;
}
`;

const imports = 'import { one } from "../../lib/one";\nimport { two } from "../../lib/two";\n\n';

/** Files of a project with a script of each kind. */
export const bundleProject: Readonly<Record<string, string>> = {
  "lib/one.ts": lib("one"),
  "lib/two.ts": lib("two"),
  "activities/w/plain.ts": `${imports}export default function () {
  const seen = one(vars.first) + two(vars.second);
  if (seen === "") throw new Error("nothing in plain");
  logInfo("seen by plain");
}
`,
  "activities/w/wait.advanced.ts": `${imports}export function call(): number {
  task.vars.seen = one(vars.first);
  logInfo("seen by call");
  return 0;
}

export function recall(): number {
  if (two(vars.second) === "") throw new Error("nothing in recall");
  logInfo("seen by recall");
  task.setCompleted();
  return 0;
}
`,
  "activities/w/route.condition.ts": `${imports}export default {
  many: () => Number(vars.count) > 1000,
  first: () => {
    logInfo("seen by first");
    return one(vars.first) === "1";
  },
  second: () => {
    if (vars.count === "") throw new Error("nothing in second");
    return two(vars.second) === "2";
  },
};
`,
  "activities/w/start.init.ts": `${imports}export default function () {
  logInfo("seen by init");
  vars.start = one(vars.first) + two(vars.second);
  if (vars.start === "") throw new Error("nothing in init");
}
`,
  "activities/w/shared.library.ts": `${imports}export function both(): string {
  if (vars.first === "") throw new Error("nothing in library");
  logInfo("seen by library");
  return one(vars.first) + two(vars.second);
}
`,
};

/** A statement with a text of its own, on a line of a script and of its source. */
export interface Marker {
  marker: string;
  file: string;
  line: number;
}

/** The marked statements of all sources. */
export const markers: readonly Marker[] = Object.entries(bundleProject).flatMap(([file, text]) =>
  text.split("\n").flatMap((line, index) => {
    const [, marker] = /"((?:nothing in|seen by) \w+)"/.exec(line) ?? [];
    return marker === undefined ? [] : [{ marker, file, line: index + 1 }];
  }),
);
