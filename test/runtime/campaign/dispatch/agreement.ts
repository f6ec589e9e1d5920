import type { WireEntity, WireInstance, WireValue } from "../../wire/wire.ts";
import type { ArgumentsOf, Parameter } from "../values/parameters.ts";
import type { Service, ServiceResult } from "./service.ts";

/** What a parameter of each kind lets a declaration say. */
type Accepted = {
  text: unknown;
  number: number | string;
  boolean: boolean;
  date: Date;
  document: object | string;
  instance: object;
  value: unknown;
};

type Plain = string | number | boolean | Date | null | undefined;

/**
 * What a service gives where a declaration gives `R`: plain values as they are (a date that is unset is null), anything else in its form on the wire, or
 * null where the platform is set to give none (`getIfExists`). Where nothing is declared an entity is what its object becomes.
 */
type WireResult<R> = unknown extends R
  ? ServiceResult
  : [R] extends [void]
    ? void | undefined | { entity: WireEntity }
    : [R] extends [Plain]
      ? R | (Date extends R ? null : never)
      : R extends readonly unknown[]
        ? { array: WireValue[] }
        : Exclude<WireValue, Plain | { array: unknown }> | { instance: WireInstance } | null;

/** The parameters of a call: of a method without the object, which comes first. */
type OwnParameters<S extends Service> = S["path"] extends `${string}#${string}`
  ? S["parameters"] extends readonly [Parameter, ...infer Rest extends readonly Parameter[]]
    ? Rest
    : never
  : S["parameters"];

type ResultOf<S extends Service> = S extends Service<string, readonly Parameter[], infer Result> ? Result : never;

type DeclaredFunction = (...args: never[]) => unknown;

/**
 * The paths at which a service and its declaration differ: arguments that may be given and cannot be read, a result of another kind.
 * `never` when all agree. A declaration whose parameters nobody knows, `(...args: unknown[])`, agrees with any.
 * @typeParam S services by path
 * @typeParam Api declared functions by path
 */
export type Disagreements<S extends Record<string, Service>, Api extends Record<string, DeclaredFunction>> = {
  [Path in keyof Api & string]: Path extends keyof S
    ? unknown[] extends Parameters<Api[Path]>
      ? never
      : Parameters<Api[Path]> extends ArgumentsOf<OwnParameters<S[Path]>, Accepted>
        ? [ResultOf<S[Path]>] extends [WireResult<ReturnType<Api[Path]>>]
          ? never
          : `${Path}: result`
        : `${Path}: parameters`
    : `${Path}: not emulated`;
}[keyof Api & string];
