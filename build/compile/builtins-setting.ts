/**
 * What becomes of builtins of newer JavaScript that the engine lacks: functions that the script brings along stand for them, or each is an error
 * that says how ECMAScript 5 spells it.
 */
export type BuiltinsSetting = "helpers" | "refuse";
