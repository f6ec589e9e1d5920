import { service, type Service } from "../../dispatch/service.ts";

/** `xtk.counter.IncreaseValue(name)`: the next value of a counter, from 1; it lives as long as the campaign. */
export const counters = [
  service("xtk.counter.IncreaseValue", ["text"], ({ campaign }, name) => {
    const next = (campaign.counters.get(name) ?? 0) + 1;
    campaign.counters.set(name, next);
    return next;
  }),
] as const satisfies readonly Service[];
