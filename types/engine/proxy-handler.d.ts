/** What the engine's proxies answer by, from before ECMAScript 6: one function per operation, by its old name. */
export interface LegacyProxyHandler {
  /** Reads a property. */
  get?(receiver: object, name: string): unknown;
  /** Writes a property; true when it was written. */
  set?(receiver: object, name: string, value: unknown): boolean;
  /** Whether the object or what it inherits from has a property. */
  has?(name: string): boolean;
  /** Whether the object itself has a property. */
  hasOwn?(name: string): boolean;
  /** Deletes a property; true when it is gone. */
  delete?(name: string): boolean;
  /** Defines a property. */
  defineProperty?(name: string, descriptor: PropertyDescriptor): void;
  /** The description of a property of the object itself. */
  getOwnPropertyDescriptor?(name: string): PropertyDescriptor | undefined;
  /** The description of a property of the object or what it inherits from. */
  getPropertyDescriptor?(name: string): PropertyDescriptor | undefined;
  /** Names of the properties of the object itself. */
  getOwnPropertyNames?(): string[];
  /** Names of the properties of the object and what it inherits from. */
  getPropertyNames?(): string[];
  /** The names that `for…in` visits. */
  enumerate?(): string[];
  /** The names that `Object.keys` gives. */
  keys?(): string[];
  /** What `Object.freeze` and the like ask for; undefined to refuse. */
  fix?(): PropertyDescriptorMap | undefined;
}
