import { expect } from "vitest";
import { comparable, isCompared } from "./comparable.ts";
import { isSameTree } from "./is-same-tree.ts";

/** Wants trees that mean the same, see `comparable`. */
export function expectSameTree(tree: unknown, wanted: unknown, message?: string): void {
  if (!isSameTree(tree, wanted, isCompared)) expect(comparable(tree), message).toEqual(comparable(wanted));
}
