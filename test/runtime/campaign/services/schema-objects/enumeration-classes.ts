import { fieldTypes } from "../../../../../build/schema/field-type.ts";
import { serverClass } from "../../dispatch/server-class.ts";
import { EnumerationState, EnumerationValueState } from "../../state/enumeration-state.ts";

/** Kinds of values that scripts get as numbers. */
const NUMBERS: ReadonlySet<string> = new Set(["integer", "decimal"]);

/** `EnumValue`: a value of an enumeration. */
export const enumValueClass = serverClass("EnumValue", EnumerationValueState, {
  properties: {
    name: { get: (_, { enumeration, index }) => enumeration.values[index]!.name },
    label: { get: (_, { enumeration, index }) => enumeration.values[index]!.label },
    value: {
      get: (_, { enumeration, index }) => {
        const { value } = enumeration.values[index]!;
        return NUMBERS.has(fieldTypes[enumeration.type]) ? Number(value) : value;
      },
    },
  },
});

/** `Enum`: an enumeration of a schema. */
export const enumClass = serverClass("Enum", EnumerationState, {
  properties: {
    name: { get: (_, { enumeration }) => enumeration.name },
    values: { get: ({ objects }, { values }) => ({ array: values.map((value) => objects.give(enumValueClass, value)) }) },
  },
});
