import type { VariableBag } from "../wire/wire.ts";
import type { CampaignSnapshot } from "./campaign.ts";
import type { CampaignState } from "./state/campaign-state.ts";
import type { SavedFiles } from "./state/virtual-files.ts";
import type { Store } from "./store/store.ts";
import type { Mark } from "./store/undo-log.ts";
import { mistake } from "../mistakes/mistake.ts";

interface Saved {
  mark: Mark;
  sequences: readonly number[];
  instanceVars: [string, VariableBag][];
  files: SavedFiles;
  counters: [string, number][];
}

/** Takes and restores snapshots of one campaign. */
export function createSnapshots(
  store: Store,
  instanceVars: Map<string, VariableBag>,
  { files, counters }: CampaignState,
): { snapshot(): CampaignSnapshot; restore(snapshot: CampaignSnapshot): void } {
  const taken = new WeakMap<CampaignSnapshot, Saved>();
  return {
    snapshot() {
      const snapshot: CampaignSnapshot = { taken: store.clock.now() };
      taken.set(snapshot, {
        mark: store.undo.mark(),
        sequences: store.identifiers.save(),
        instanceVars: [...instanceVars],
        files: files.save(),
        counters: [...counters],
      });
      return snapshot;
    },
    restore(snapshot) {
      const saved = taken.get(snapshot);
      if (!saved) throw mistake("snapshot-of-other-campaign");
      store.undo.rollBack(saved.mark);
      store.identifiers.restore(saved.sequences);
      store.clock.advance(snapshot.taken.getTime() - store.clock.now().getTime());
      files.restore(saved.files);
      counters.clear();
      for (const [name, value] of saved.counters) counters.set(name, value);
      instanceVars.clear();
      for (const [workflow, bag] of saved.instanceVars) instanceVars.set(workflow, bag);
    },
  };
}
