import type { PluginObj, types } from "@babel/core";
import { type LanguageFunction, languageFunctions } from "../../helpers/language-functions.ts";
import { operation } from "../calls.ts";

/** The part of a plugin by which all get functions of our own for those of Babel that have one: they stand behind the script. */
export const ownHelpers: Pick<PluginObj, "pre"> = {
  pre(file) {
    // Not among the declared members; plugins for helpers of their own are made with it.
    (file as unknown as { set(key: string, value: unknown): void }).set("helperGenerator", (name: string): types.Expression | undefined =>
      Object.hasOwn(languageFunctions, name) ? operation(name as LanguageFunction) : undefined,
    );
  },
};
