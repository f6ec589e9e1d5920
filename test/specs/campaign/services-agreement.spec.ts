import { expectTypeOf, test } from "vitest";
import type { Disagreements } from "../../runtime/campaign/dispatch/agreement.ts";
import type { Services } from "../../runtime/campaign/services/services.ts";
import type { ServerApi, WebApi } from "../../../types/server-api.d.ts";

type Api = ServerApi & Omit<WebApi, keyof ServerApi>;
type Callable = (...args: never[]) => unknown;
type Member<Of, Name> = Name extends keyof Of ? Of[Name] : undefined;
type Made<Methods> = Member<Methods, "create"> extends (...args: never[]) => infer Entity ? Entity : undefined;

/** What is declared at a path: `logInfo`, `xtk.session.Write`, `xtk.queryDef#ExecuteQuery`. */
type DeclaredAt<Path> = Path extends `${infer Namespace}.${infer Schema}#${infer Method}`
  ? Member<Made<Member<Member<Api, Namespace>, Schema>>, Method>
  : Path extends `${infer Namespace}.${infer Schema}.${infer Method}`
    ? Member<Member<Member<Api, Namespace>, Schema>, Method>
    : Member<Api, Path>;

type Declared = {
  [Path in keyof Services & string as DeclaredAt<Path> extends Callable ? Path : never]: Extract<DeclaredAt<Path>, Callable>;
};
type Undeclared = Exclude<keyof Services, keyof Declared>;

test("services and declarations agree, every one of them", () => {
  expectTypeOf<Disagreements<Services, Declared>>().toEqualTypeOf<never>();
});

test("every service is declared", () => {
  expectTypeOf<Undeclared>().toEqualTypeOf<never>();
});

test("the comparison notices what differs", () => {
  expectTypeOf<Disagreements<Services, { getUUID: () => number }>>().toEqualTypeOf<"getUUID: result">();
  expectTypeOf<
    Disagreements<Services, { formatDate: (date: string, format: string) => string }>
  >().toEqualTypeOf<"formatDate: parameters">();
  expectTypeOf<Disagreements<Services, { sleep: () => void }>>().toEqualTypeOf<"sleep: parameters">();
  expectTypeOf<Disagreements<Services, { noSuch: () => void }>>().toEqualTypeOf<"noSuch: not emulated">();
  expectTypeOf<Disagreements<Services, { getCurrentDate: () => Date; logInfo: () => string }>>().toEqualTypeOf<"logInfo: result">();
});
