import { describe, expect, test } from "vitest";
import { lazyNames } from "../../runtime/realm/lazy-names.ts";

describe("names that are made when somebody asks", () => {
  test("are made once, and not before", () => {
    const { names, later } = lazyNames();
    let made = 0;
    later("File", () => ({ number: ++made }));
    expect("File" in names).toBe(true);
    expect(made).toBe(0);
    expect(names.File).toBe(names.File);
    expect(made).toBe(1);
  });

  test("give way to what is assigned, defined or deleted", () => {
    const { names, later } = lazyNames();
    for (const name of ["a", "b", "c"]) later(name, () => "made");
    names.a = 1;
    Object.defineProperty(names, "b", { value: 2, configurable: true });
    delete names.c;
    expect([names.a, names.b, names.c, "c" in names]).toEqual([1, 2, undefined, false]);
  });

  test("take the place of one that is there", () => {
    const { names, settled, later } = lazyNames();
    settled.a = 1;
    later("a", () => 2);
    expect(names.a).toBe(2);
  });

  test("are among the keys", () => {
    const { names, later } = lazyNames();
    names.first = 0;
    later("File", () => 1);
    expect(Object.entries(names)).toEqual([
      ["first", 0],
      ["File", 1],
    ]);
    expect(Object.getPrototypeOf(names)).toBeNull();
  });
});
