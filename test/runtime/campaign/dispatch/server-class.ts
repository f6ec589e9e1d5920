import type { ClassShape, WireValue } from "../../wire/wire.ts";
import { readArguments, type ArgumentsOf, type Parameter } from "../values/parameters.ts";
import type { Service, ServiceResult } from "./service.ts";
import type { ServiceContext } from "./service-context.ts";

type StateClass<State extends object> = abstract new (...args: never[]) => State;

/** A member that is called. */
export interface Method<State extends object> {
  parameters: readonly Parameter[];
  run(context: ServiceContext, state: State, args: readonly WireValue[], call: string): ServiceResult;
}

/** A member that is read, and written where it has `set`. */
export interface Property<State extends object> {
  get(context: ServiceContext, state: State): WireValue;
  set?(context: ServiceContext, state: State, value: WireValue): void;
}

/** What makes a new object of a class. */
export interface Constructor<State extends object> {
  parameters: readonly Parameter[];
  run(context: ServiceContext, args: readonly WireValue[], call: string): State;
}

/** A static method. */
export interface StaticMethod {
  parameters: readonly Parameter[];
  run(context: ServiceContext, args: readonly WireValue[], call: string): ServiceResult;
}

/** What a server class is made of. */
export interface ClassMembers<State extends object> {
  /** Without it, only the server makes objects of the class. */
  construct?: Constructor<State>;
  methods?: Readonly<Record<string, Method<State>>>;
  properties?: Readonly<Record<string, Property<State>>>;
  staticMethods?: Readonly<Record<string, StaticMethod>>;
  constants?: Readonly<Record<string, string | number>>;
  /** See `ClassShape`. */
  bags?: Readonly<Record<string, (state: State, value: WireValue) => void>>;
  /** See `ClassShape`. */
  local?: readonly string[];
  /** The method that names further methods, and what a call of one of those does. */
  named?: { method: string; run(context: ServiceContext, state: State, name: string, args: readonly WireValue[]): ServiceResult };
  /** See `ClassShape`. */
  iterates?: string;
  /** Makes its objects iterators: the next value in an array, or an empty one at the end. */
  next?(context: ServiceContext, state: State): WireValue[];
  /** See `ClassShape`. */
  callback?: { method: string; property: string };
}

/** A class with state that lives on the server. */
export interface ServerClass<State extends object> extends ClassMembers<State> {
  readonly name: string;
  readonly stateClass: StateClass<State>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a class of any state
export type AnyServerClass = ServerClass<any>;

/**
 * Defines a server class.
 * @param name as scripts call it
 * @param stateClass what is behind each object
 */
export function serverClass<State extends object>(
  name: string,
  stateClass: StateClass<State>,
  members: ClassMembers<State>,
): ServerClass<State> {
  return { ...members, name, stateClass };
}

/** Defines a method whose arguments are read as those of a service. */
export function method<State extends object>() {
  return <const P extends readonly Parameter[]>(
    parameters: P,
    run: (context: ServiceContext, state: State, ...args: ArgumentsOf<P>) => ServiceResult,
  ): Method<State> => ({
    parameters,
    run: (context, state, args, call) => run(context, state, ...readArguments(call, parameters, args)),
  });
}

/** Defines a constructor. */
export function constructor<const P extends readonly Parameter[], State extends object>(
  parameters: P,
  run: (context: ServiceContext, ...args: ArgumentsOf<P>) => State,
): Constructor<State> {
  return { parameters, run: (context, args, call) => run(context, ...readArguments(call, parameters, args)) };
}

/** Defines a static method. */
export function staticMethod<const P extends readonly Parameter[]>(
  parameters: P,
  run: (context: ServiceContext, ...args: ArgumentsOf<P>) => ServiceResult,
): StaticMethod {
  return { parameters, run: (context, args, call) => run(context, ...readArguments(call, parameters, args)) };
}

/** The services that the members of a class are: `new File`, `File#open`, `HttpClientRequest.wait`. */
export function classServices(owner: AnyServerClass): Service[] {
  const services: Service[] = [];
  const { name, construct, named } = owner;
  if (construct) {
    const path = `new ${name}`;
    services.push({
      path,
      parameters: construct.parameters,
      isMethod: false,
      run: (args, context) => context.objects.give(owner, construct.run(context, args, path) as object),
    });
  }
  for (const [key, { parameters, run }] of Object.entries(owner.methods ?? {})) {
    const path = `${name}#${key}`;
    services.push({
      path,
      parameters: ["instance", ...parameters],
      isMethod: true,
      run: ([self, ...args], context) => run(context, context.objects.stateOf(owner, self, path), args, path),
    });
  }
  if (named) {
    const path = `${name}#*`;
    services.push({
      path,
      parameters: ["instance", "text", "...value"],
      isMethod: true,
      run: ([self, key, ...args], context) => named.run(context, context.objects.stateOf(owner, self, path), String(key), args),
    });
  }
  for (const [key, { parameters, run }] of Object.entries(owner.staticMethods ?? {})) {
    const path = `${name}.${key}`;
    services.push({ path, parameters, isMethod: false, run: (args, context) => run(context, args, path) });
  }
  return services;
}

/** A class as scripts are told of it. */
export function classShape(owner: AnyServerClass): ClassShape {
  const shape: ClassShape = {
    name: owner.name,
    isConstructible: owner.construct !== undefined,
    methods: Object.keys(owner.methods ?? {}),
    properties: Object.entries(owner.properties ?? {}).map(([name, { set }]) => ({ name, isWritable: set !== undefined })),
    constants: Object.entries(owner.constants ?? {}),
    staticMethods: Object.keys(owner.staticMethods ?? {}),
    bags: Object.keys(owner.bags ?? {}),
    local: owner.local ?? [],
  };
  if (owner.named) shape.namesMethod = owner.named.method;
  if (owner.iterates !== undefined) shape.iterates = owner.iterates;
  if (owner.next) shape.isIterator = true;
  if (owner.callback) shape.callback = owner.callback;
  return shape;
}
