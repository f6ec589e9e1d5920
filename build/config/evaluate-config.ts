/**
 * Runs the code of a configuration.
 * @param code a module without imports
 * @returns its exports
 * @throws what it throws; an Error when it ends the program, or waits for what never comes
 */
export async function evaluateConfig(code: string): Promise<{ default?: unknown }> {
  const { exit } = process;
  let cannotEnd: (reason: Error) => void = () => undefined;
  const emptied = new Promise<never>((_, reject) => (cannotEnd = reject));
  // Nothing is left to do, and the module is not done: without this the program would end here and have said nothing.
  const onEmpty = (): void => cannotEnd(new Error("it waits for something that never comes"));
  process.once("beforeExit", onEmpty);
  process.exit = () => {
    throw new Error("it calls process.exit");
  };
  try {
    const module = import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`) as Promise<{ default?: unknown }>;
    return await Promise.race([module, emptied]);
  } finally {
    process.exit = exit;
    process.off("beforeExit", onEmpty);
  }
}
