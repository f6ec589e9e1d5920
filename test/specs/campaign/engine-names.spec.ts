import { expect, it } from "vitest";
import { runScript } from "../../runtime/index.ts";
import { linesOf, runInBoth } from "./both-realms.ts";

it("InternalError is an error class", async () => {
  const lines = await linesOf(`
    var error = new InternalError("too much"), called = InternalError("again");
    logInfo(error instanceof InternalError, error instanceof Error, error.name, error.message, String(error), error.constructor === InternalError);
    logInfo(called instanceof InternalError, String(called), new InternalError().message === "", new Error("x") instanceof InternalError, InternalError.name);
    try { throw new InternalError("caught"); } catch (caught) { logInfo(caught.message, Object.prototype.toString.call(caught), typeof caught.stack); }`);
  expect(lines).toEqual([
    "true true InternalError too much InternalError: too much true",
    "true InternalError: again true false InternalError",
    "caught [object Error] string",
  ]);
  expect((await runInBoth('throw new InternalError("out")')).error).toBe("out");
  await expect(runScript('throw new InternalError("out")')).rejects.toMatchObject({ name: "InternalError", message: "out" });
});

it("StopIteration is one object", async () => {
  expect(
    await linesOf(
      'logInfo(typeof StopIteration, String(StopIteration), StopIteration instanceof StopIteration, {} instanceof StopIteration, new Error("x") instanceof StopIteration)',
    ),
  ).toEqual(["object [object StopIteration] true false false"]);
});
