/** Static functions of `Number` and `Math`. */
export const numberFunctions = {
  // 21.1.2.3
  builtinIsInteger: String.raw`function #{builtinIsInteger}(value) {
  return typeof value == "number" && isFinite(value) && Math.floor(value) === value;
}`,
  // 21.1.2.5
  builtinIsSafeInteger: String.raw`function #{builtinIsSafeInteger}(value) {
  return #{builtinIsInteger}(value) && Math.abs(value) <= 9007199254740991;
}`,
  // 21.1.2.4
  builtinIsNaN: String.raw`function #{builtinIsNaN}(value) {
  return typeof value == "number" && value !== value;
}`,
  // 21.1.2.2
  builtinIsFinite: String.raw`function #{builtinIsFinite}(value) {
  return typeof value == "number" && isFinite(value);
}`,
  // 21.3.2.35
  builtinTrunc: String.raw`function #{builtinTrunc}(value) {
  var number = Number(value);
  return number < 0 ? Math.ceil(number) : Math.floor(number);
}`,
  // 21.3.2.29
  builtinSign: String.raw`function #{builtinSign}(value) {
  var number = Number(value);
  return number > 0 ? 1 : number < 0 ? -1 : number;
}`,
} as const;
