import { service } from "../service.ts";

/**
 * `loadLibrary(name, useCache?)`: finds the library and leaves it with the run; the script's realm takes it from there and runs it in the
 * global scope. Every call runs it again.
 */
export const loadLibrary = service("loadLibrary", ["text", "boolean?"], ({ campaign, store, run }, name) => {
  const library = campaign.libraries.find(name, store);
  if (!library) throw new Error(`loadLibrary: there is no library ${JSON.stringify(name)}. Give it with createCampaign({ libraries: { ${JSON.stringify(name)}: "…" } }), or put it into the folder libraries/ of the project.`);
  run.library = library;
});
