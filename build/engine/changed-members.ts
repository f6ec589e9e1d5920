/**
 * Members of values that answer otherwise on the engine than on Node.js, or that the engine has beyond it (`test/runtime/builtins`). Where code
 * runs beside Node.js's own builtins, `o.name` may mean another function there.
 */
export const changedMembers: readonly string[] =
  "anchor arity bind compile constructor exec fileName fontcolor fontsize getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTimezoneOffset getYear lineNumber link localeCompare match quote replace search setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds setYear sort split test toDateString toExponential toFixed toJSON toLocaleDateString toLocaleFormat toLocaleLowerCase toLocaleString toLocaleTimeString toLocaleUpperCase toLowerCase toPrecision toSource toString toTimeString toUpperCase trim trimLeft trimRight unwatch watch".split(
    " ",
  );
