import { declaredNames } from "./declared-names.ts";
import { NEXT, type HostBridge, type ServerSurface, type WireValue } from "../wire/wire.ts";
import { applicationClass, ApplicationObject } from "./services/session/application.ts";
import { classes } from "./services/classes.ts";
import type { Dispatcher } from "./dispatch/dispatcher.ts";
import { EntityState } from "./state/entity-state.ts";
import { readField, writeField } from "./services/entities/entity-fields.ts";
import { schemaMethods } from "./services/entities/schema-services.ts";
import { type AnyServerClass, classShape } from "./dispatch/server-class.ts";
import type { ServiceContext } from "./dispatch/service-context.ts";
import { dbEngineClass, EngineState } from "./services/sql/db-engine.ts";
import { mistake } from "../mistakes/mistake.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** The classes by name. */
const classByName: ReadonlyMap<string, AnyServerClass> = new Map(classes.map((each) => [each.name, each]));

/** The server as one run of a script reaches it. */
export function connectBridge(dispatcher: Dispatcher, context: ServiceContext): HostBridge {
  const property = (id: number, name: string): { owner: AnyServerClass; state: object } => {
    const { owner: held, state } = context.objects.held(id);
    const owner = held && classByName.get(held.name);
    if (!owner) throw new Error(`not emulated: the property ${name} of this object`);
    return { owner, state };
  };
  return {
    get paths() {
      return dispatcher.paths();
    },
    surface: surfaceOf(context),
    call: (path, args) => dispatcher.call(path, args, context),
    read(id, name) {
      if (id === RUN) return takeLibrary(context);
      const { state } = context.objects.held(id);
      if (state instanceof EntityState) return readField(context, state, name);
      const { owner } = property(id, name);
      if (name === NEXT && owner.next) return { array: owner.next(context, state) };
      const member = own(owner.properties, name);
      if (!member) throw mistake("member-not-emulated", { path: `${owner.name}#${name}` });
      return member.get(context, state);
    },
    write(id, name, value: WireValue) {
      const { state } = context.objects.held(id);
      if (state instanceof EntityState) {
        writeField(context, state, name, value);
        return;
      }
      const { owner } = property(id, name);
      const bag = own(owner.bags, name);
      const setter = own(owner.properties, name)?.set;
      if (bag) bag(state, value);
      else if (setter) setter(context, state, value);
      else throw scriptMistake("read-only-member", { path: `${owner.name}.${name}` });
    },
  };
}

/** What is there by a name that a script gave. */
function own<Member>(members: Readonly<Record<string, Member>> | undefined, name: string): Member | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** The number that stands for the run itself. */
const RUN = 0;

/** The library that `loadLibrary` found, once. */
function takeLibrary({ run }: ServiceContext): WireValue {
  const { library } = run;
  run.library = undefined;
  return (
    library && {
      object: [
        ["name", library.name],
        ["file", library.file],
        ["source", library.source],
        ["builtIn", library.builtIn],
      ],
    }
  );
}

/** The classes as scripts are told of them. */
const shapes = classes.map(classShape);

/** What is declared and not emulated. */
const missing: ServerSurface["missing"] = {
  functions: declaredNames.functions,
  classes: declaredNames.classes.filter((name) => !classes.some((each) => each.name === name)),
};

/** What this run's script sees besides functions. */
function surfaceOf(context: ServiceContext): ServerSurface {
  const schemas = context.store.schemaIds();
  return {
    classes: shapes,
    singletons: [
      ["application", context.objects.give(applicationClass, new ApplicationObject()).instance],
      ["instance.engine", context.objects.give(dbEngineClass, new EngineState()).instance],
    ],
    namespaces: [...new Set(["xtk", "nms", "ncm", "nl", "crm", "temp", "adb", "tst", ...schemas.map((id) => id.split(":")[0]!)])],
    schemas,
    schemaMethods,
    missing,
  };
}
