import type { ServerApi } from "xtkit/types/server-api";

type Callable = (...args: never[]) => unknown;

/** The methods that are written out; fields of any name are none. */
type MethodName<Of> = keyof {
  [Name in keyof Of as string extends Name ? never : number extends Name ? never : Of[Name] extends Callable ? Name : never]: true;
} &
  string;

/** What `create` of a schema gives. */
type Entity<Methods> = Methods extends { create: (...args: never[]) => infer Made } ? Made : never;

type SchemaPath<Namespace extends string, Schemas> = {
  [Schema in keyof Schemas & string]:
    | `${Namespace}.${Schema}.${MethodName<Schemas[Schema]>}`
    | `${Namespace}.${Schema}#${MethodName<Entity<Schemas[Schema]>>}`;
}[keyof Schemas & string];

/** Making an object of a class, and its methods. */
type ClassPath<Api> = {
  [Name in keyof Api & string]: Api[Name] extends abstract new (...args: never[]) => infer Made
    ? `new ${Name}` | `${Name}#${MethodName<Made>}`
    : never;
}[keyof Api & string];

/**
 * A global function of workflow scripts, a method of a schema or of its entities, a class or a method of it, as the declarations in `types/` name
 * it: `logInfo`, `xtk.session.Write`, `NLWS.xtkSession.Write`, `nms.delivery#Prepare`, `new File`, `File#open`.
 */
export type DeclaredPath =
  | ClassPath<ServerApi>
  | { [Schema in keyof ServerApi["NLWS"] & string]: `NLWS.${Schema}.${MethodName<ServerApi["NLWS"][Schema]>}` }[keyof ServerApi["NLWS"] &
      string]
  | { [Name in keyof ServerApi & string]: ServerApi[Name] extends Callable ? Name : never }[keyof ServerApi & string]
  | SchemaPath<"xtk", ServerApi["xtk"]>
  | SchemaPath<"nms", ServerApi["nms"]>
  | SchemaPath<"ncm", ServerApi["ncm"]>;
