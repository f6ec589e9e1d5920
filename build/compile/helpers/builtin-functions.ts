// Builtins that the engine lacks, as scripts get them: what is written in build/tools/toolkit/builtins, without white space. Made by `npm run declarations`: do not edit.

import type { HelperFunction } from "./helper-function.ts";

/** A builtin of newer JavaScript, or a part that several of them need, as a function of scripts. */
export type BuiltinFunction =
  | "builtinKindOf"
  | "builtinCallOwn"
  | "builtinMethodOf"
  | "builtinInteger"
  | "builtinPosition"
  | "builtinObject"
  | "builtinAssign"
  | "builtinObjectEntries"
  | "builtinObjectValues"
  | "builtinFromEntries"
  | "builtinHasOwn"
  | "builtinIs"
  | "builtinIsInteger"
  | "builtinIsSafeInteger"
  | "builtinIsNaN"
  | "builtinIsFinite"
  | "builtinTrunc"
  | "builtinSign"
  | "builtinNoPattern"
  | "builtinStartsWith"
  | "builtinEndsWith"
  | "builtinRepeated"
  | "builtinRepeat"
  | "builtinPadding"
  | "builtinPadStart"
  | "builtinPadEnd"
  | "builtinTrimStart"
  | "builtinTrimEnd"
  | "builtinCodePointAt"
  | "builtinReplaceAll"
  | "builtinMatchAll"
  | "builtinFromCodePoint"
  | "builtinIncludes"
  | "builtinAt"
  | "builtinSearch"
  | "builtinFind"
  | "builtinFindIndex"
  | "builtinFindLast"
  | "builtinFindLastIndex"
  | "builtinFill"
  | "builtinCopyWithin"
  | "builtinFlatten"
  | "builtinFlat"
  | "builtinFlatMap"
  | "builtinCopy"
  | "builtinToReversed"
  | "builtinToSorted"
  | "builtinToSpliced"
  | "builtinWith"
  | "builtinKeys"
  | "builtinValues"
  | "builtinEntries"
  | "builtinArrayFrom"
  | "builtinArrayOf"
  | "builtinSteps"
  | "builtinListSteps"
  | "builtinStepsOver"
  | "builtinItems"
  | "builtinKeyOf"
  | "builtinEntry"
  | "builtinCollection"
  | "builtinMap"
  | "builtinSet";

/** The function of each; `#{operation}` stands for the name that an operation has in a script. */
export const builtinFunctions: Readonly<Record<BuiltinFunction, HelperFunction>> = {
  builtinKindOf: {
    name: "kindOf",
    text: String.raw`function #{builtinKindOf}(i){return{}.toString.call(i).slice(8,-1)}`,
  },
  builtinCallOwn: {
    name: "callOwn",
    text: String.raw`function #{builtinCallOwn}(t,o,r){var f=Object(t)[o];if(typeof t=="xml")return t[o](r[1],r[2]);if(typeof f=="function")return f.apply(t,[].slice.call(r,1));throw new TypeError(o+" is no function of "+t)}`,
  },
  builtinMethodOf: {
    name: "methodOf",
    text: String.raw`function #{builtinMethodOf}(n,i,r,o){if(n==null)throw new TypeError(i+" is no function of "+n);var t=typeof n=="xml"||typeof n[i]=="function";return!t&&r.indexOf(#{builtinKindOf}(n))<0?n[i]:function(){var f=[n].concat([].slice.call(arguments));return t?#{builtinCallOwn}(n,i,f):o.apply(this,f)}}`,
  },
  builtinInteger: {
    name: "toInteger",
    text: String.raw`function #{builtinInteger}(e){var r=Number(e)||0;return r<0?Math.ceil(r):Math.floor(r)}`,
  },
  builtinPosition: {
    name: "position",
    text: String.raw`function #{builtinPosition}(n,t,o){var i=n===void 0?o:#{builtinInteger}(n);return i<0?Math.max(t+i,0):Math.min(i,t)}`,
  },
  builtinObject: {
    name: "toObject",
    text: String.raw`function #{builtinObject}(t){return t.valueOf,Object(t)}`,
  },
  builtinAssign: {
    name: "assign",
    text: String.raw`function #{builtinAssign}(e){var t=(e.valueOf,Object(e)),c,n;function o(u){t[u]=c[u]}for(n=1;n<arguments.length;n++)c=Object(arguments[n]),Object.keys(c).forEach(o);return t}`,
  },
  builtinObjectEntries: {
    name: "objectEntries",
    text: String.raw`function #{builtinObjectEntries}(e){var t=#{builtinObject}(e);return Object.keys(t).map(function(n){return[n,t[n]]})}`,
  },
  builtinObjectValues: {
    name: "objectValues",
    text: String.raw`function #{builtinObjectValues}(e){var t=#{builtinObject}(e);return Object.keys(t).map(function(n){return t[n]})}`,
  },
  builtinFromEntries: {
    name: "fromEntries",
    text: String.raw`function #{builtinFromEntries}(u){for(var r={},t=0,n=#{builtinItems}(u);t<n.length;t++){var e=n[t];if(Object(e)!==e)throw new TypeError(String(e)+" is no entry: [key, value]");var i=String(e[0]);i in r?Object.defineProperty(r,i,{value:e[1],configurable:!0,enumerable:!0,writable:!0}):r[i]=e[1]}return r}`,
  },
  builtinHasOwn: {
    name: "hasOwn",
    text: String.raw`function #{builtinHasOwn}(t,O){return Object.prototype.hasOwnProperty.call(#{builtinObject}(t),O)}`,
  },
  builtinIs: {
    name: "isSame",
    text: String.raw`function #{builtinIs}(n,e){return n===e?n!==0||1/n===1/e:typeof n=="number"&&typeof e=="number"&&n!==n&&e!==e}`,
  },
  builtinIsInteger: {
    name: "isInteger",
    text: String.raw`function #{builtinIsInteger}(n){return typeof n=="number"&&isFinite(n)&&Math.floor(n)===n}`,
  },
  builtinIsSafeInteger: {
    name: "isSafeInteger",
    text: String.raw`function #{builtinIsSafeInteger}(n){return #{builtinIsInteger}(n)&&Math.abs(n)<=9007199254740991}`,
  },
  builtinIsNaN: {
    name: "isNaN",
    text: String.raw`function #{builtinIsNaN}(n){return typeof n=="number"&&n!==n}`,
  },
  builtinIsFinite: {
    name: "isFinite",
    text: String.raw`function #{builtinIsFinite}(i){return typeof i=="number"&&isFinite(i)}`,
  },
  builtinTrunc: {
    name: "trunc",
    text: String.raw`function #{builtinTrunc}(n){var r=Number(n);return r<0?Math.ceil(r):Math.floor(r)}`,
  },
  builtinSign: {
    name: "sign",
    text: String.raw`function #{builtinSign}(r){var n=Number(r);return n>0?1:n<0?-1:n}`,
  },
  builtinNoPattern: {
    name: "noPattern",
    text: String.raw`function #{builtinNoPattern}(i){if(#{builtinKindOf}(i)==="RegExp")throw new TypeError("a RegExp is no text")}`,
  },
  builtinStartsWith: {
    name: "startsWith",
    text: String.raw`function #{builtinStartsWith}(t,n,a){if(#{builtinKindOf}(t)!=="String")return #{builtinCallOwn}(t,"startsWith",arguments);#{builtinNoPattern}(n);var i=String(t),r=Math.min(Math.max(#{builtinInteger}(a),0),i.length),O=String(n);return i.substring(r,r+O.length)===O}`,
  },
  builtinEndsWith: {
    name: "endsWith",
    text: String.raw`function #{builtinEndsWith}(n,r,O){if(#{builtinKindOf}(n)!=="String")return #{builtinCallOwn}(n,"endsWith",arguments);#{builtinNoPattern}(r);var t=String(n),i=String(r),e=O===void 0?t.length:Math.min(Math.max(#{builtinInteger}(O),0),t.length);return e>=i.length&&t.substring(e-i.length,e)===i}`,
  },
  builtinRepeated: {
    name: "repeated",
    text: String.raw`function #{builtinRepeated}(r,f){for(var e="",i=r;f>0&&r!=="";f=Math.floor(f/2))f%2===1&&(e+=i),f>1&&(i+=i);return e}`,
  },
  builtinRepeat: {
    name: "repeat",
    text: String.raw`function #{builtinRepeat}(i,t){if(#{builtinKindOf}(i)!=="String")return #{builtinCallOwn}(i,"repeat",arguments);var n=#{builtinInteger}(t);if(n<0||n===1/0)throw new RangeError("Invalid count value: "+t);return #{builtinRepeated}(String(i),n)}`,
  },
  builtinPadding: {
    name: "padding",
    text: String.raw`function #{builtinPadding}(e,r,t){var n=#{builtinInteger}(r)-e.length,i=t===void 0?" ":String(t);return n<=0||i===""?"":#{builtinRepeated}(i,Math.ceil(n/i.length)).substring(0,n)}`,
  },
  builtinPadStart: {
    name: "padStart",
    text: String.raw`function #{builtinPadStart}(i,n,t){return #{builtinKindOf}(i)!=="String"?#{builtinCallOwn}(i,"padStart",arguments):#{builtinPadding}(String(i),n,t)+i}`,
  },
  builtinPadEnd: {
    name: "padEnd",
    text: String.raw`function #{builtinPadEnd}(n,i,t){return #{builtinKindOf}(n)!=="String"?#{builtinCallOwn}(n,"padEnd",arguments):n+#{builtinPadding}(String(n),i,t)}`,
  },
  builtinTrimStart: {
    name: "trimStart",
    text: String.raw`function #{builtinTrimStart}(t){return #{builtinKindOf}(t)!=="String"?#{builtinCallOwn}(t,"trimStart",arguments):t.trimLeft()}`,
  },
  builtinTrimEnd: {
    name: "trimEnd",
    text: String.raw`function #{builtinTrimEnd}(i){return #{builtinKindOf}(i)!=="String"?#{builtinCallOwn}(i,"trimEnd",arguments):i.trimRight()}`,
  },
  builtinCodePointAt: {
    name: "codePointAt",
    text: String.raw`function #{builtinCodePointAt}(n,d){if(#{builtinKindOf}(n)!=="String")return #{builtinCallOwn}(n,"codePointAt",arguments);var r=#{builtinInteger}(d),i=n.charCodeAt(r);if(i===i){var t=n.charCodeAt(r+1),e=i>=55296&&i<56320&&t>=56320&&t<57344;return e?(i-55296)*1024+t-56320+65536:i}}`,
  },
  builtinReplaceAll: {
    name: "replaceAll",
    text: String.raw`function #{builtinReplaceAll}(l,i,n){if(#{builtinKindOf}(l)!=="String")return #{builtinCallOwn}(l,"replaceAll",arguments);var t=i;if(#{builtinKindOf}(i)!=="RegExp")t=new RegExp(String(i).replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),"g");else if(!i.global)throw new TypeError("replaceAll must be called with a global RegExp");return String(l).replace(t,typeof n=="function"?n:String(n))}`,
  },
  builtinMatchAll: {
    name: "matchAll",
    text: String.raw`function #{builtinMatchAll}(e,i){if(#{builtinKindOf}(e)!=="String")return #{builtinCallOwn}(e,"matchAll",arguments);var t=String(e),u=#{builtinKindOf}(i)==="RegExp";if(u&&!i.global)throw new TypeError("matchAll must be called with a global RegExp");var n=u?new RegExp(i.source,"g"+(i.ignoreCase?"i":"")+(i.multiline?"m":"")+(i.sticky?"y":"")):new RegExp(i===void 0?"":String(i),"g");return u&&(n.lastIndex=i.lastIndex),new #{builtinSteps}(function(){var l=n&&n.exec(t);return l?l[0]===""&&n.lastIndex++:n=null,{value:l||void 0,done:!l}})}`,
  },
  builtinFromCodePoint: {
    name: "fromCodePoint",
    text: String.raw`function #{builtinFromCodePoint}(){for(var t="",n=0;n<arguments.length;n++){var r=Number(arguments[n]);if(!(r>=0&&r<=1114111&&Math.floor(r)===r))throw new RangeError("Invalid code point "+arguments[n]);t+=r<65536?String.fromCharCode(r):String.fromCharCode(55296+(r-65536>>10),56320+(r-65536&1023))}return t}`,
  },
  builtinIncludes: {
    name: "includes",
    text: String.raw`function #{builtinIncludes}(t,i,O){var u=#{builtinKindOf}(t),r,n;if(u==="String")return #{builtinNoPattern}(i),t.indexOf(i,O)>=0;if(u!=="Array")return #{builtinCallOwn}(t,"includes",arguments);for(n=0,r=t.slice(O);n<r.length;n++)if(r[n]===i||i!==i&&r[n]!==r[n])return!0;return!1}`,
  },
  builtinAt: {
    name: "at",
    text: String.raw`function #{builtinAt}(n,r){var t=#{builtinKindOf}(n);if(t!=="Array"&&t!=="String")return #{builtinCallOwn}(n,"at",arguments);var i=#{builtinInteger}(r);if(i<0&&(i+=n.length),!(i<0||i>=n.length))return t==="String"?n.charAt(i):n[i]}`,
  },
  builtinSearch: {
    name: "search",
    text: String.raw`function #{builtinSearch}(u,c,f,r,o){[].some(c);for(var h=u.length,a;r>=0&&r<h;r+=o)if(a=u[r],c.call(f,a,r,u))return[r,a];return[-1]}`,
  },
  builtinFind: {
    name: "find",
    text: String.raw`function #{builtinFind}(i,n,O){return #{builtinKindOf}(i)!=="Array"?#{builtinCallOwn}(i,"find",arguments):#{builtinSearch}(i,n,O,0,1)[1]}`,
  },
  builtinFindIndex: {
    name: "findIndex",
    text: String.raw`function #{builtinFindIndex}(n,i,O){return #{builtinKindOf}(n)!=="Array"?#{builtinCallOwn}(n,"findIndex",arguments):#{builtinSearch}(n,i,O,0,1)[0]}`,
  },
  builtinFindLast: {
    name: "findLast",
    text: String.raw`function #{builtinFindLast}(n,i,t){return #{builtinKindOf}(n)!=="Array"?#{builtinCallOwn}(n,"findLast",arguments):#{builtinSearch}(n,i,t,n.length-1,-1)[1]}`,
  },
  builtinFindLastIndex: {
    name: "findLastIndex",
    text: String.raw`function #{builtinFindLastIndex}(n,i,t){return #{builtinKindOf}(n)!=="Array"?#{builtinCallOwn}(n,"findLastIndex",arguments):#{builtinSearch}(n,i,t,n.length-1,-1)[0]}`,
  },
  builtinFill: {
    name: "fill",
    text: String.raw`function #{builtinFill}(i,r,O,l){if(#{builtinKindOf}(i)!=="Array")return #{builtinCallOwn}(i,"fill",arguments);for(var n=i.length,o=#{builtinPosition}(O,n,0),P=#{builtinPosition}(l,n,n),t=o;t<P;t++)i[t]=r;return i}`,
  },
  builtinCopyWithin: {
    name: "copyWithin",
    text: String.raw`function #{builtinCopyWithin}(i,o,P,l){if(#{builtinKindOf}(i)!=="Array")return #{builtinCallOwn}(i,"copyWithin",arguments);for(var t=i.length,O=#{builtinPosition}(o,t,0),r=i.slice(#{builtinPosition}(P,t,0),#{builtinPosition}(l,t,t)),n=0;n<r.length&&O+n<t;n++)n in r?i[O+n]=r[n]:delete i[O+n];return i}`,
  },
  builtinFlatten: {
    name: "flatten",
    text: String.raw`function #{builtinFlatten}(a,u,n){return a.forEach(function(r){u>0&&Array.isArray(r)?#{builtinFlatten}(r,u-1,n):n.push(r)}),n}`,
  },
  builtinFlat: {
    name: "flat",
    text: String.raw`function #{builtinFlat}(n,i){return #{builtinKindOf}(n)!=="Array"?#{builtinCallOwn}(n,"flat",arguments):#{builtinFlatten}(n,i===void 0?1:#{builtinInteger}(i),[])}`,
  },
  builtinFlatMap: {
    name: "flatMap",
    text: String.raw`function #{builtinFlatMap}(n,t,i){return #{builtinKindOf}(n)!=="Array"?#{builtinCallOwn}(n,"flatMap",arguments):#{builtinFlatten}(n.map(t,i),1,[])}`,
  },
  builtinCopy: {
    name: "copy",
    text: String.raw`function #{builtinCopy}(r){for(var t=[],n=0;n<r.length;n++)t.push(r[n]);return t}`,
  },
  builtinToReversed: {
    name: "toReversed",
    text: String.raw`function #{builtinToReversed}(i){return #{builtinKindOf}(i)!=="Array"?#{builtinCallOwn}(i,"toReversed",arguments):#{builtinCopy}(i).reverse()}`,
  },
  builtinToSorted: {
    name: "toSorted",
    text: String.raw`function #{builtinToSorted}(i,n){return #{builtinKindOf}(i)!=="Array"?#{builtinCallOwn}(i,"toSorted",arguments):n===void 0?#{builtinCopy}(i).sort():([].some(n),#{builtinCopy}(i).sort(n))}`,
  },
  builtinToSpliced: {
    name: "toSpliced",
    text: String.raw`function #{builtinToSpliced}(t,l,e){if(#{builtinKindOf}(t)!=="Array")return #{builtinCallOwn}(t,"toSpliced",arguments);var i=#{builtinCopy}(t),n=[].slice.call(arguments,1);return n.length===1&&n.push(i.length),n.length>0&&i.splice.apply(i,n),i}`,
  },
  builtinWith: {
    name: "withItem",
    text: String.raw`function #{builtinWith}(i,t,O){if(#{builtinKindOf}(i)!=="Array")return #{builtinCallOwn}(i,"with",arguments);var n=#{builtinInteger}(t);if(n<0&&(n+=i.length),n<0||n>=i.length)throw new RangeError("Invalid index : "+t);var r=#{builtinCopy}(i);return r[n]=O,r}`,
  },
  builtinKeys: {
    name: "keys",
    text: String.raw`function #{builtinKeys}(i){return #{builtinKindOf}(i)!=="Array"?#{builtinCallOwn}(i,"keys",arguments):#{builtinListSteps}(i,function(t,n){return n})}`,
  },
  builtinValues: {
    name: "values",
    text: String.raw`function #{builtinValues}(i){return #{builtinKindOf}(i)!=="Array"?#{builtinCallOwn}(i,"values",arguments):#{builtinListSteps}(i)}`,
  },
  builtinEntries: {
    name: "entries",
    text: String.raw`function #{builtinEntries}(n){return #{builtinKindOf}(n)!=="Array"?#{builtinCallOwn}(n,"entries",arguments):#{builtinListSteps}(n,function(i,t){return[t,i]})}`,
  },
  builtinArrayFrom: {
    name: "arrayFrom",
    text: String.raw`function #{builtinArrayFrom}(t,i,O){i!==void 0&&[].some(i);for(var r=#{builtinObject}(t),_=typeof t=="xml"||/^(Array|String|Arguments)$/.test(#{builtinKindOf}(t))||typeof r.__steps__=="function"||typeof r.__iterator__=="function",e=_?#{builtinItems}(t):t,a=Math.min(Math.max(#{builtinInteger}(e.length),0),9007199254740991),l=[],n=0;n<(_?e.length:a);n++)l.push(i===void 0?e[n]:i.call(O,e[n],n));return l}`,
  },
  builtinArrayOf: {
    name: "arrayOf",
    text: String.raw`function #{builtinArrayOf}(){return[].slice.call(arguments)}`,
  },
  builtinSteps: {
    name: "Steps",
    text: String.raw`function #{builtinSteps}(t){this.next=t,this.__steps__=function(){return this}}`,
  },
  builtinListSteps: {
    name: "listSteps",
    text: String.raw`function #{builtinListSteps}(e,t){var n=0;return new #{builtinSteps}(function(){var i=n>=e.length;i&&(e=[]);var r=e[n];return{value:t&&!i?t(r,n++):r,done:i,index:t?n:n++}})}`,
  },
  builtinStepsOver: {
    name: "stepsOver",
    text: String.raw`function #{builtinStepsOver}(t){return typeof Object(t).__steps__=="function"?t.__steps__():#{builtinListSteps}(#{builtinItems}(t))}`,
  },
  builtinItems: {
    name: "itemsIn",
    text: String.raw`function #{builtinItems}(t,s){var r=#{builtinKindOf}(t),i=[],n=0;if(r=="Array"&&!s)return t;if(r=="String")return String(t).match(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^]/g)||i;if(/^Ar.*[ys]$/.test(r))for(;n<t.length;)i.push(t[n++]);else if(typeof t=="xml"||t&&typeof t.__iterator__=="function")for each(var _ in t)i.push(_);else if(t&&t.__steps__)for(n=t.__steps__();!(r=n.next()).done;)i.push(r.value);else throw new TypeError(t+" is not iterable");return i}`,
  },
  builtinKeyOf: {
    name: "keyOf",
    text: String.raw`function #{builtinKeyOf}(t){return/^[bnsu]/.test(typeof t)?typeof t+t:""}`,
  },
  builtinEntry: {
    name: "entryOf",
    text: String.raw`function #{builtinEntry}(r,t){var n=r.__all__,e=n.next,i=#{builtinKeyOf}(t);if(i)return n.keys[i];for(;e!==n&&e.key!==t;)e=e.next;return e===n?void 0:e}`,
  },
  builtinCollection: {
    name: "fillIn",
    text: String.raw`function #{builtinCollection}(s,f,O,_){var o={keys:{}},u=O==null?[]:#{builtinItems}(O),l,r;function h(e,n){for(var t in n)Object.defineProperty(e,t,{value:n[t],writable:1})}function y(e,n){var t=#{builtinEntry}(this,e),i=this.__all__;return t||(t={key:e===0?0:e,last:i.last,next:i},i.last=i.last.next=i.keys[#{builtinKeyOf}(e)]=t,this.size++),t.value=_?t.key:n,this}function c(e){var n=#{builtinEntry}(this,e);return n&&(n.last.next=n.next,n.next.last=n.last,delete this.__all__.keys[#{builtinKeyOf}(e)],this.size--,n.gone=1),!!n}function a(e){return function(){var n=this.__all__,t=n;return new #{builtinSteps}(function(){for(;t&&t.gone;)t=t.last;return t=t&&t.next!==n&&t.next,{value:t?e>1?[t.key,t.value]:e?t.value:t.key:void 0,done:!t}})}}if(!(s instanceof f))throw new TypeError("use new");for(o.last=o.next=o,h(s,{__all__:o,size:0}),f.prototype.has||(r={has:function(e){return!!#{builtinEntry}(this,e)},clear:function(){for(var e=this.__all__;e.next!==e;)c.call(this,e.next.key)},forEach:function(e,n){[].some(e);for(var t=a(2).call(this),i;i=t.next().value;)e.call(n,i[1],i[0],this)},keys:a(0),values:a(1),entries:a(2),__steps__:a(_?1:2)},r.delete=c,_?r.add=y:(r.set=y,r.get=function(e){return(#{builtinEntry}(this,e)||{}).value}),h(f.prototype,r)),l=0;l<u.length;l++)_?s.add(u[l]):(0 in u[l],s.set(u[l][0],u[l][1]))}`,
  },
  builtinMap: {
    name: "MapOf",
    text: String.raw`function #{builtinMap}(i){#{builtinCollection}(this,#{builtinMap},i)}`,
  },
  builtinSet: {
    name: "SetOf",
    text: String.raw`function #{builtinSet}(i){#{builtinCollection}(this,#{builtinSet},i,1)}`,
  },
};
