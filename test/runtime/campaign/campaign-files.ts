import { decodeText, encodeText } from "./services/files/code-page.ts";
import type { VirtualFiles } from "./state/virtual-files.ts";

/** The files of a campaign, for tests. */
export interface CampaignFiles {
  /**
   * The text of a file.
   * @throws Error for a file that does not exist
   */
  read(path: string): string;
  /** Puts a file there, or another one in its place. */
  write(path: string, text: string): void;
  /** Absolute paths of all files, or of those in a folder and below it, in alphabetical order. */
  list(folder?: string): string[];
}

/** The test's way to the files of scripts: UTF-8 text. */
export function campaignFiles(files: VirtualFiles): CampaignFiles {
  return {
    read: (path) => decodeText(files.read(path, "campaign.files.read")),
    write: (path, text) => files.write(path, encodeText(text), "campaign.files.write"),
    list: (folder = "/") => files.all().filter((path) => path.startsWith(folder.replace(/\/?$/, "/"))),
  };
}
