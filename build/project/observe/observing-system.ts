import { readFileSync } from "node:fs";
import { isAbsolute } from "node:path";
import type ts from "typescript";
import { contentHash } from "../cache/file-stamps.ts";
import { namesBelow, type NamesRequest } from "./names-below.ts";
import type { Observations } from "./observations.ts";

/** A way to the disk that notes what is seen there. */
export interface ObservingSystem {
  system: ts.System;
  observations: Observations;
  /** False when a file was two different things while it was looked at. */
  isSteady(): boolean;
}

const WILDCARD = /[*?]/;
const UNUSUAL = /^(?:\.|(?:node_modules|bower_components|jspm_packages)$)/;

/** What TypeScript may look at when it searches a folder by patterns: the part of a pattern before its first wildcard is where it starts. */
function requestOf(
  folder: string,
  endings: readonly string[],
  patterns: readonly string[],
  resolvePath: (path: string) => string,
): NamesRequest {
  const parts = patterns.map((pattern) => pattern.split("/"));
  const firstWild = (steps: readonly string[]): number => steps.findIndex((step) => WILDCARD.test(step));
  const starts = parts.map((steps) => {
    const start = firstWild(steps) < 0 ? steps.slice(0, -1) : steps.slice(0, firstWild(steps));
    const path = start.join("/");
    return resolvePath(isAbsolute(path) ? path : `${folder}/${path}`);
  });
  const everywhere = parts.some((steps) => firstWild(steps) >= 0 && steps.slice(firstWild(steps)).some((step) => UNUSUAL.test(step)));
  return { folders: patterns.length === 0 ? [folder] : [...new Set(starts)], endings, everywhere };
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
    const isMore = before === undefined || (before === "" && state !== null);
    if (isMore) observations.files[path] = state;
    else if (before !== state && state !== "") steady = false;
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
      noteNames(requestOf(absolute(path), extensions ?? [""], include ?? [], (start) => disk.resolvePath(start)));
      return disk.readDirectory(path, extensions, exclude, include, depth);
    },
  };
  return { system, observations, isSteady: () => steady };
}
