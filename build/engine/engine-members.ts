/** What each standard object of the engine has of its own (`test/conformance/oracle`: `engine.jsonl`, `es5.jsonl`), by path; the global names are those of "". */
export const engineMembers: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "": "Array ArrayBuffer Boolean Date Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array InternalError Iterator JSON Math NaN Namespace Number Object Proxy QName RangeError ReferenceError RegExp StopIteration String SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray XML XMLList decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN isXMLName parseFloat parseInt undefined unescape uneval",
    Object:
      "arguments arity caller create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames getPrototypeOf isExtensible isFrozen isSealed keys length name preventExtensions prototype seal",
    "Object.prototype":
      "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toSource toString unwatch valueOf watch",
    "Function.prototype": "apply arguments arity bind call caller constructor length name prototype toSource toString",
    Array:
      "arguments arity caller concat every filter forEach indexOf isArray join lastIndexOf length map name pop prototype push reduce reduceRight reverse shift slice some sort splice unshift",
    "Array.prototype":
      "concat constructor every filter forEach indexOf join lastIndexOf length map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toSource toString unshift",
    String:
      "arguments arity caller charAt charCodeAt concat fromCharCode indexOf lastIndexOf length localeCompare match name prototype quote replace search slice split substr substring toLocaleLowerCase toLocaleUpperCase toLowerCase toUpperCase trim trimLeft trimRight",
    "String.prototype":
      "anchor big blink bold charAt charCodeAt concat constructor fixed fontcolor fontsize indexOf italics lastIndexOf length link localeCompare match quote replace search slice small split strike sub substr substring sup toJSON toLocaleLowerCase toLocaleUpperCase toLowerCase toSource toString toUpperCase trim trimLeft trimRight valueOf",
    Number: "MAX_VALUE MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY arguments arity caller length name prototype",
    "Number.prototype": "constructor toExponential toFixed toJSON toLocaleString toPrecision toSource toString valueOf",
    Boolean: "arguments arity caller length name prototype",
    "Boolean.prototype": "constructor toJSON toSource toString valueOf",
    Date: "UTC arguments arity caller length name now parse prototype",
    "Date.prototype":
      "constructor getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime getTimezoneOffset getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes getUTCMonth getUTCSeconds getYear setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds setTime setUTCDate setUTCFullYear setUTCHours setUTCMilliseconds setUTCMinutes setUTCMonth setUTCSeconds setYear toDateString toGMTString toISOString toJSON toLocaleDateString toLocaleFormat toLocaleString toLocaleTimeString toSource toString toTimeString toUTCString valueOf",
    Math: "E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos asin atan atan2 ceil cos exp floor log max min pow random round sin sqrt tan toSource",
    JSON: "parse stringify toSource",
    RegExp:
      "$& $' $* $+ $1 $2 $3 $4 $5 $6 $7 $8 $9 $_ $` arguments arity caller input lastMatch lastParen leftContext length multiline name prototype rightContext",
    "RegExp.prototype": "compile constructor exec global ignoreCase lastIndex multiline source sticky test toSource toString",
    Error: "arguments arity caller length name prototype",
    "Error.prototype": "constructor fileName lineNumber message name toSource toString",
    EvalError: "arguments arity caller length name prototype",
    "EvalError.prototype": "constructor fileName lineNumber message name",
    RangeError: "arguments arity caller length name prototype",
    "RangeError.prototype": "constructor fileName lineNumber message name",
    ReferenceError: "arguments arity caller length name prototype",
    "ReferenceError.prototype": "constructor fileName lineNumber message name",
    SyntaxError: "arguments arity caller length name prototype",
    "SyntaxError.prototype": "constructor fileName lineNumber message name",
    TypeError: "arguments arity caller length name prototype",
    "TypeError.prototype": "constructor fileName lineNumber message name",
    URIError: "arguments arity caller length name prototype",
    "URIError.prototype": "constructor fileName lineNumber message name",
    InternalError: "arguments arity caller length name prototype",
    "InternalError.prototype": "constructor fileName lineNumber message name",
    ArrayBuffer: "arguments arity caller length name prototype",
    "ArrayBuffer.prototype": "byteLength constructor",
    Int8Array: "BYTES_PER_ELEMENT arguments arity caller length name prototype",
    Uint8Array: "BYTES_PER_ELEMENT arguments arity caller length name prototype",
    Uint8ClampedArray: "BYTES_PER_ELEMENT arguments arity caller length name prototype",
    Int16Array: "BYTES_PER_ELEMENT arguments arity caller length name prototype",
    Uint16Array: "BYTES_PER_ELEMENT arguments arity caller length name prototype",
    Int32Array: "BYTES_PER_ELEMENT arguments arity caller length name prototype",
    Uint32Array: "BYTES_PER_ELEMENT arguments arity caller length name prototype",
    Float32Array: "BYTES_PER_ELEMENT arguments arity caller length name prototype",
    Float64Array: "BYTES_PER_ELEMENT arguments arity caller length name prototype",
    "Uint8Array.prototype.__proto__": "buffer byteLength byteOffset constructor length set subarray",
  }).map(([path, names]) => [path, names.split(" ")]),
);
