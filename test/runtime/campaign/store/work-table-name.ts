/** SQL name of the work table behind `temp:<name>`. */
export function workTableName(name: string): string {
  return `wkf1_${name}`;
}
