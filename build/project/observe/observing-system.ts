import { readFileSync } from "node:fs";
import { isAbsolute, posix } from "node:path";
import type ts from "typescript";
import { contentHash } from "../../cache/file-stamps.ts";
import { decodeText, isUtf16 } from "../../disk/decode-text.ts";
import { isInside } from "../../disk/is-inside.ts";
import { kindOf } from "../../disk/kind-of.ts";
import { NotText } from "../../disk/not-text.ts";
import { unlessMissing } from "../../disk/unless-missing.ts";
import { isSkipped, namesBelow, type NamesRequest } from "./names-below.ts";
import { isSameState, type Observations } from "./observations.ts";

/** A way to the disk that notes what is seen there. */
export interface ObservingSystem {
  system: ts.System;
  observations: Observations;
  /** False when a file was two different things while it was looked at, or could not be looked at. */
  isSteady(): boolean;
  /** What reading files threw, by absolute path: to TypeScript they are not there, or text with signs of replacement. */
  faults: ReadonlyMap<string, unknown>;
}

const WILDCARD = /[*?]/;

/**
 * What TypeScript may look at when it searches a folder by patterns: the part of a pattern before its first wildcard is where it starts. In the
 * path of the folder itself there are none, whatever it is called.
 */
function requestOf(folder: string, endings: readonly string[], patterns: readonly string[]): NamesRequest {
  const searches = patterns.map((pattern) => {
    const steps = pattern.split("/");
    const wild = steps.findIndex((step) => WILDCARD.test(step));
    const start = steps.slice(0, wild < 0 ? -1 : wild).join("/");
    return { start: isAbsolute(pattern) ? start : posix.join(folder, start), rest: wild < 0 ? [] : steps.slice(wild) };
  });
  return {
    folders: searches.length === 0 ? [folder] : [...new Set(searches.map(({ start }) => start))],
    endings,
    everywhere: searches.some(({ rest }) => rest.some(isSkipped)),
  };
}

/**
 * A system that notes every file, folder and name it is asked for.
 * @param disk TypeScript's own way to the disk
 */
export function observingSystem(disk: ts.System): ObservingSystem {
  const observations: Observations = { files: {}, folders: {}, links: {}, names: {} };
  const faults = new Map<string, unknown>();
  let steady = true;
  const noteFault = (path: string, error: unknown): void => {
    steady = false;
    faults.set(absolute(path), error);
  };
  /** TypeScript takes what it may not look at for what is not there. */
  const isThere = (path: string, kind: "file" | "folder"): boolean => {
    try {
      return kindOf(path) === kind;
    } catch (error) {
      noteFault(path, error);
      return false;
    }
  };
  const absolute = (path: string): string => (isAbsolute(path) ? path : disk.resolvePath(path));
  const noteFile = (path: string, state: string | null): void => {
    const before = observations.files[path];
    if (before === undefined || (before === "" && state !== null)) observations.files[path] = state;
    else if (!isSameState(before, state)) steady = false;
  };
  const noteNames = (request: NamesRequest): void => {
    observations.names[JSON.stringify(request)] = contentHash(namesBelow(request, noteFault).join("\n"));
  };
  const system: ts.System = {
    ...disk,
    fileExists(path) {
      const there = isThere(path, "file");
      noteFile(absolute(path), there ? "" : null);
      return there;
    },
    readFile(path, encoding) {
      let bytes: Buffer | undefined;
      try {
        bytes = unlessMissing(() => readFileSync(path));
      } catch (error) {
        noteFault(path, error);
      }
      if (bytes === undefined) {
        noteFile(absolute(path), null);
        return undefined;
      }
      noteFile(absolute(path), contentHash(bytes));
      if (isUtf16(bytes)) return disk.readFile(path, encoding);
      try {
        return decodeText(bytes);
      } catch (error) {
        if (!(error instanceof NotText)) throw error;
        faults.set(absolute(path), error);
        return error.shown;
      }
    },
    directoryExists(path) {
      return (observations.folders[absolute(path)] = isThere(path, "folder"));
    },
    getDirectories(path) {
      noteNames({ folders: [absolute(path)] });
      return disk.getDirectories(path);
    },
    realpath(path) {
      return (observations.links[absolute(path)] = disk.realpath?.(path) ?? path);
    },
    readDirectory(path, extensions, exclude, include, depth) {
      const request = requestOf(absolute(path), extensions ?? [""], include ?? []);
      noteNames(request);
      // To TypeScript a "*" in the path of the project is a wildcard: it finds what lies in other folders too.
      const found = disk.readDirectory(path, extensions, exclude, include, depth);
      return WILDCARD.test(path) ? found.filter((file) => request.folders.some((folder) => isInside(folder, file))) : found;
    },
  };
  return { system, observations, faults, isSteady: () => steady };
}
