import type { ResolvedConfig } from "../../config/config.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearestName } from "../../schema/nearest-name.ts";
import type { Activity } from "../find-activities.ts";
import { readWorkflowNames } from "./read-workflow-names.ts";

/** A script of the project, and how journals name it. */
export interface NamedScript {
  activity: Activity;
  /** Internal name of the workflow, and name of the activity; of a library there are none. */
  workflow?: string;
  name?: string;
  label?: string;
  /** Whether it goes into the diagram that lies beside it. */
  isInDiagram: boolean;
}

/** The scripts of a project by the names that journals have for them. */
export interface ScriptIndex {
  /** The scripts of a name, which an activity has several of, that of initialisation last; none for a name that is of nothing here. */
  find(script: string): readonly NamedScript[];
  /** A name that is nearly that; undefined where there is none. */
  nearest(script: string): string | undefined;
}

/**
 * Finds under which names the scripts of a project are told in journals. Names of a journal are looked up and never become paths.
 * @param root absolute path of the project
 * @param activities all of the project
 */
export function scriptIndex(
  root: string,
  activities: readonly Activity[],
  config: ResolvedConfig,
): { value: ScriptIndex; diagnostics: Diagnostic[] } {
  /** As the server names them, as folders and files are named, and either in small letters: the first that knows a name is asked. */
  const [exact, alias, lenient] = [new Names(), new Names(), new Names()];
  const diagnostics: Diagnostic[] = [];
  const add = (names: Names, name: string, script: NamedScript): void => {
    names.add(name, script);
    lenient.add(name.toLowerCase(), script);
  };
  for (const workflow of new Set(activities.map((activity) => activity.workflow))) {
    const own = activities.filter((activity) => activity.workflow === workflow);
    const { value: names, diagnostics: found } = readWorkflowNames(root, `${config.activities}/${workflow}`, own);
    diagnostics.push(...found);
    for (const activity of own) {
      if (activity.kind === "library") {
        const script = { activity, isInDiagram: false };
        add(exact, `/${config.libraries.namespace}/${activity.name}.js`, script);
        for (const sign of [":", "/"]) add(alias, `${config.libraries.namespace}${sign}${activity.name}.js`, script);
        continue;
      }
      const script = { activity, workflow: names.internalName, isInDiagram: names.hasDiagram, ...names.nameOf(activity) };
      add(exact, `${names.internalName}/${script.name}`, script);
      for (const one of [names.internalName, workflow])
        for (const other of [script.name, ...fileNames(activity)]) add(alias, `${one}/${other}`, script);
    }
  }
  return {
    value: {
      find: (script) => exact.get(script) ?? alias.get(script) ?? lenient.get(script.toLowerCase()) ?? [],
      nearest: (script) => (script.length > LONGEST_NAME ? undefined : nearestName(script, exact.names())),
    },
    diagnostics,
  };
}

const LONGEST_NAME = 100;

/** `score`, and `score.init` of `score.init.js`. */
function fileNames({ name, output }: Activity): string[] {
  return [name, output.slice(output.lastIndexOf("/") + 1).replace(/\.js$/, "")];
}

class Names {
  readonly #scripts = new Map<string, NamedScript[]>();

  add(name: string, script: NamedScript): void {
    const known = this.#scripts.get(name) ?? [];
    const isInit = ({ activity }: NamedScript): number => (activity.kind === "init" ? 1 : 0);
    if (!known.includes(script))
      this.#scripts.set(
        name,
        [...known, script].sort((a, b) => isInit(a) - isInit(b)),
      );
  }

  get(name: string): readonly NamedScript[] | undefined {
    return this.#scripts.get(name);
  }

  names(): string[] {
    return [...this.#scripts.keys()];
  }
}
