import { isAbsolute, relative, resolve, sep } from "node:path";

/**
 * How files are named in diagnostics: relative to the project, with forward slashes; as they are where there is no way from the project.
 * @param root absolute path of the project
 */
export function projectPath(root: string): (file: string) => string {
  return (file) => {
    const path = relative(root, resolve(root, file));
    return isAbsolute(path) ? file : path.split(sep).join("/");
  };
}
