import { syncBuiltinESMExports } from "node:module";
import vm from "node:vm";

/** How the mock's own code inside a realm is named: there too mutants are switched from here. */
const REALM_CODE = "xtkit:realm";

/** Which mutant is on, and which places ran: what the instrumented sources ask. */
export function createMutantSwitch() {
  let active = -1;
  let hits = new Set();
  const mutant = (id) => {
    hits.add(id);
    return id === active;
  };
  globalThis.__mutant__ = mutant;
  vm.Script = class extends vm.Script {
    #isRealmCode;

    constructor(source, options) {
      const isRealmCode = options?.filename === REALM_CODE;
      super(isRealmCode ? `(function (__mutant__) { return ${source}\n})` : source, options);
      this.#isRealmCode = isRealmCode;
    }

    runInContext(context, options) {
      const value = super.runInContext(context, options);
      return this.#isRealmCode ? value(mutant) : value;
    }
  };
  syncBuiltinESMExports();
  return {
    activate(id) {
      active = id;
    },
    /** The places that ran since the last call. */
    takeHits() {
      const taken = [...hits];
      hits = new Set();
      return taken;
    },
  };
}
