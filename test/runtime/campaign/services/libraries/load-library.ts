import { service } from "../../dispatch/service.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/**
 * `loadLibrary(name, useCache?)`: finds the library and leaves it with the run; the script's realm takes it from there and runs it in the
 * global scope. Every call runs it again.
 */
export const loadLibrary = service("loadLibrary", ["text", "boolean?"], ({ campaign, store, run }, name) => {
  const library = campaign.libraries.find(name, store);
  if (!library) throw mistake("unknown-library", { call: "loadLibrary", library: name });
  run.library = library;
});
