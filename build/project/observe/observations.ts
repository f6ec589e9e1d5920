/** What a computation saw of the disk, as plain data: where all of it is as it was, the computation gives the same again. */
export interface Observations {
  /** Hash of the bytes of each file; "" for one that was there and was not read, null for one that was not there. */
  files: Record<string, string | null>;
  /** Whether there is such a folder. */
  folders: Record<string, boolean>;
  /** Where paths lead that may go through links. */
  links: Record<string, string>;
  /** Hash of the names of files below folders, by what was asked: `namesRequest` as JSON. */
  names: Record<string, string>;
}

/** Whether two looks at a file, as in `Observations.files`, can be looks at the same: one that did not read agrees with every content. */
export function isSameState(one: string | null, other: string | null): boolean {
  return one === other || (one === "" && other !== null) || (other === "" && one !== null);
}
