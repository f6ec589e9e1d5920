/**
 * What becomes of builtins of newer JavaScript that the engine lacks: functions that the script brings along stand for them (`"helpers"`), those of
 * one library that scripts load (`"library"`), or each is an error that says how ECMAScript 5 spells it (`"refuse"`).
 */
export type BuiltinsSetting = "helpers" | "library" | "refuse";
