import { resolve } from "node:path";
import { watch } from "chokidar";
import { build, type BuildOptions, type BuildResult } from "./build.ts";
import { memoryCache, openCache } from "../cache/open-cache.ts";

/** What to build again and again. */
export interface WatchOptions extends Omit<BuildOptions, "cache" | "write"> {
  /** Told of each build, the first one included. */
  onBuilt(result: BuildResult): void;
  /** Ends the watch. */
  signal: AbortSignal;
}

/** Editors write a file in several steps: a build begins when nothing has come for so long. In milliseconds. */
const QUIET = 50;

/**
 * Builds a project, and again after each change of its files, until the signal ends it. Only what changed is compiled; an activity with errors
 * leaves its last good script as it is.
 * @throws what `build` throws: a bug
 */
export async function watchBuild({ onBuilt, signal, ...options }: WatchOptions): Promise<void> {
  const root = resolve(options.root ?? ".");
  const cache = openCache(root, memoryCache());
  const changes = new Changes();
  let outDir = "dist";
  const isIgnored = (path: string): boolean =>
    /[\\/](?:node_modules|\.[^\\/]+)(?:[\\/]|$)/.test(path.slice(root.length)) || path === resolve(root, outDir);
  const watcher = watch(root, { ignoreInitial: true, ignored: isIgnored });
  watcher.on("all", () => changes.noted());
  signal.addEventListener("abort", () => changes.end(), { once: true });
  try {
    await new Promise<void>((ready) => watcher.once("ready", ready));
    do {
      const result = await build({ ...options, root, cache });
      ({ outDir } = result.config);
      onBuilt(result);
    } while (!signal.aborted && (await changes.next()));
  } finally {
    await watcher.close();
  }
}

/** Changes since the last build. */
class Changes {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;
  #wake: ((goOn: boolean) => void) | undefined;

  noted(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isDue = true;
      this.#wakeUp(true);
    }, QUIET);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#wake?.(false);
  }

  /** Waits for a change. @returns false at the end */
  next(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      if (this.#isDue) this.#wakeUp(true);
    });
  }

  #wakeUp(goOn: boolean): void {
    if (this.#wake === undefined) return;
    this.#isDue = false;
    this.#wake(goOn);
    this.#wake = undefined;
  }
}
