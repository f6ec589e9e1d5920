import type { LegacyProxyHandler } from "./proxy-handler.d.ts";

/**
 * The engine's `Proxy`, from before ECMAScript 6: an object with two functions, no constructor. It is declared through `ProxyConstructor`, the
 * name that newer declarations have, so that both can be loaded; `new Proxy(…)` is theirs.
 */
declare global {
  /** `Proxy` as an object with functions. */
  interface ProxyConstructor {
    /**
     * An object whose properties are those that a handler says. Not in Node: works on the Campaign engine only.
     * @param handler answers for the object
     * @param prototype what it inherits from
     */
    create(handler: LegacyProxyHandler, prototype?: object | null): any;

    /**
     * A function whose properties are those that a handler says. Not in Node: works on the Campaign engine only.
     * @param handler answers for the function
     * @param call runs when it is called
     * @param construct runs when it is called by `new`
     */
    createFunction(handler: LegacyProxyHandler, call: (...args: any[]) => unknown, construct?: (...args: any[]) => object): any;
  }

  /** The engine's `Proxy`, from before ECMAScript 6. */
  var Proxy: ProxyConstructor;
}
