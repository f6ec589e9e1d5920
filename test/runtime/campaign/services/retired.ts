import { retiredNames } from "../../../../build/engine/retired-names.ts";
import { mistake } from "../../mistakes/mistake.ts";
import { constructor, serverClass } from "../dispatch/server-class.ts";
import { service, type Service } from "../dispatch/service.ts";

function refuse(name: string): never {
  throw mistake("retired-function", { name, advice: retiredNames.get(name)! });
}

/** What the check refuses because a server of today does not run it. A test may still put a function in its place. */
export const retired = [
  service("loadLibraryDebug", ["text"], () => refuse("loadLibraryDebug")),
  service("logon", ["value", "text?"], () => refuse("logon")),
] as const satisfies readonly Service[];

class NoSoapMethodCall {}

/** As `retired`, the class. */
export const soapMethodCallClass = serverClass("SoapMethodCall", NoSoapMethodCall, {
  construct: constructor(["...value"], () => refuse("SoapMethodCall")),
});
