import { CONFIG_FILE, type Config, defaultConfig, resolveConfig } from "./config.ts";

/** A setting with its value, and where that is from. */
export interface DescribedSetting {
  /** Its path: `libraries.namespace`. */
  setting: string;
  /** As JSON. */
  value: unknown;
  /** The configuration file, or `default`. */
  origin: string;
}

/** Every setting of a project, in the order of their declaration. */
export function describeConfig(given: Config): DescribedSetting[] {
  return settingsIn(resolveConfig(given), defaultConfig, given, "");
}

function settingsIn(values: object, defaults: object, given: object, path: string): DescribedSetting[] {
  return Object.keys(defaults).flatMap((name) => {
    const [value, byDefault, own] = [values, defaults, given].map((one) => (one as Record<string, unknown>)[name]);
    const isGroup = typeof byDefault === "object" && byDefault !== null && Object.keys(byDefault).length > 0;
    if (isGroup) return settingsIn(value as object, byDefault, (own ?? {}) as object, `${path}${name}.`);
    return [{ setting: path + name, value, origin: own === undefined ? "default" : CONFIG_FILE }];
  });
}
