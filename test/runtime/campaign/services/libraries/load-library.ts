import { service } from "../../dispatch/service.ts";
import type { ServiceContext } from "../../dispatch/service-context.ts";
import { mistake } from "../../../mistakes/mistake.ts";

function leaveLibrary({ campaign, store, run }: ServiceContext, call: string, name: string): void {
  const library = campaign.libraries.find(name, store);
  if (!library) throw mistake("unknown-library", { call, library: name });
  run.library = library;
}

/**
 * `loadLibrary(name, useCache?)`: finds the library and leaves it with the run; the script's realm takes it from there and runs it in the
 * global scope. Every call runs it again.
 */
export const loadLibrary = service("loadLibrary", ["text", "boolean?"], (context, name) => leaveLibrary(context, "loadLibrary", name));

/** `loadLibraryDebug(name)`, the older form: there is nothing to debug here. */
export const loadLibraryDebug = service("loadLibraryDebug", ["text"], (context, name) => leaveLibrary(context, "loadLibraryDebug", name));
