import { relative, resolve, sep } from "node:path";
import { watch } from "chokidar";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fileSystemFault, isSystemError } from "../disk/file-system-fault.ts";
import { build, type BuildOptions, type BuildResult } from "./build.ts";
import { memoryCache, openCache } from "../cache/open-cache.ts";

/** What to build again and again. */
export interface WatchOptions extends Omit<BuildOptions, "cache" | "write"> {
  /** Told of each build, the first one included. */
  onBuilt(result: BuildResult): void;
  /** Told of files whose changes are not seen. */
  onUnseen(found: Diagnostic): void;
  /** Ends the watch. */
  signal: AbortSignal;
}

/** Editors write a file in several steps: a build begins when nothing has come for so long. In milliseconds. */
const QUIET = 50;

/** The system has a limit for what is watched: behind it nothing is seen. */
const LIMITS: ReadonlySet<string | undefined> = new Set(["ENOSPC", "EMFILE", "ENFILE"]);

/**
 * Builds a project, and again after each change of its files, until the signal ends it, or the system watches no more. Only what changed is
 * compiled; an activity with errors leaves its last good script as it is.
 * @returns whether it was the signal that ended it
 * @throws what `build` throws: a bug
 */
export async function watchBuild({ onBuilt, onUnseen, signal, ...options }: WatchOptions): Promise<boolean> {
  const root = resolve(options.root ?? ".");
  const cache = openCache(root, memoryCache());
  const changes = new Changes();
  let outDir = "dist";
  const isIgnored = (path: string): boolean =>
    /[\\/](?:node_modules|\.[^\\/]+)(?:[\\/]|$)/.test(path.slice(root.length)) || path === resolve(root, outDir);
  const watcher = watch(root, { ignoreInitial: true, ignored: isIgnored });
  let isBlind = false;
  watcher.on("all", () => changes.noted());
  watcher.on("error", (error) => {
    if (!isSystemError(error)) throw error;
    const isLimit = LIMITS.has(error.code);
    if (isBlind) return;
    isBlind = isLimit;
    onUnseen(unseen(error, root, isLimit));
    if (isLimit) changes.end();
  });
  signal.addEventListener("abort", () => changes.end(), { once: true });
  try {
    await new Promise<void>((ready) => watcher.once("ready", ready));
    do {
      const result = await build({ ...options, root, cache });
      ({ outDir } = result.config);
      onBuilt(result);
    } while (!signal.aborted && !isBlind && (await changes.next()));
  } finally {
    await watcher.close();
  }
  return !isBlind;
}

function unseen(error: NodeJS.ErrnoException, root: string, isLimit: boolean): Diagnostic {
  const file =
    relative(root, error.path ?? root)
      .split(sep)
      .join("/") || "the project";
  const detail = isLimit ? `the system watches no more files (${error.code}).` : fileSystemFault(error);
  const advice = isLimit
    ? "Raise its limit (on Linux fs.inotify.max_user_watches and max_user_instances), or end other programs that watch files; until then run `xtkit build`."
    : "See whether you may read it; all else is watched.";
  return diagnostic("XTK5054", { file, detail, advice });
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
