import { readFileSync } from "node:fs";
import { isAbsolute } from "node:path";
import type ts from "typescript";
import { contentHash } from "../../cache/file-stamps.ts";
import { isSkipped, namesBelow, type NamesRequest } from "./names-below.ts";
import { isSameState, type Observations } from "./observations.ts";

/** A way to the disk that notes what is seen there. */
export interface ObservingSystem {
  system: ts.System;
  observations: Observations;
  /** False when a file was two different things while it was looked at. */
  isSteady(): boolean;
}

const WILDCARD = /[*?]/;

/** What TypeScript may look at when it searches a folder by patterns: the part of a pattern before its first wildcard is where it starts. */
function requestOf(folder: string, endings: readonly string[], patterns: readonly string[]): NamesRequest {
  const searches = patterns.map((pattern) => {
    const steps = (isAbsolute(pattern) ? pattern : `${folder}/${pattern}`).split("/");
    const wild = steps.findIndex((step) => WILDCARD.test(step));
    return { start: steps.slice(0, wild < 0 ? -1 : wild).join("/"), rest: wild < 0 ? [] : steps.slice(wild) };
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
  let steady = true;
  const absolute = (path: string): string => (isAbsolute(path) ? path : disk.resolvePath(path));
  const noteFile = (path: string, state: string | null): void => {
    const before = observations.files[path];
    if (before === undefined || (before === "" && state !== null)) observations.files[path] = state;
    else if (!isSameState(before, state)) steady = false;
  };
  const noteNames = (request: NamesRequest): void => {
    observations.names[JSON.stringify(request)] = contentHash(namesBelow(request).join("\n"));
  };
  const system: ts.System = {
    ...disk,
    fileExists(path) {
      const there = disk.fileExists(path);
      noteFile(absolute(path), there ? "" : null);
      return there;
    },
    readFile(path, encoding) {
      let bytes: Buffer;
      try {
        bytes = readFileSync(path);
      } catch {
        noteFile(absolute(path), null);
        return undefined;
      }
      noteFile(absolute(path), contentHash(bytes));
      const isWide = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
      return isWide ? disk.readFile(path, encoding) : bytes.toString("utf8").replace(/^\ufeff/, "");
    },
    directoryExists(path) {
      return (observations.folders[absolute(path)] = disk.directoryExists(path));
    },
    getDirectories(path) {
      noteNames({ folders: [absolute(path)] });
      return disk.getDirectories(path);
    },
    realpath(path) {
      return (observations.links[absolute(path)] = disk.realpath?.(path) ?? path);
    },
    readDirectory(path, extensions, exclude, include, depth) {
      noteNames(requestOf(absolute(path), extensions ?? [""], include ?? []));
      return disk.readDirectory(path, extensions, exclude, include, depth);
    },
  };
  return { system, observations, isSteady: () => steady };
}
