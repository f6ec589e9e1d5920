import type { Link } from "./shape.ts";
import type { Store } from "./store.ts";
import type { Table } from "./table.ts";
import type { Row } from "./row.ts";

/** Where one link leads, its table looked up once. */
function followOne(store: Store, source: Table, link: Link): (row: Row) => Row | undefined {
  const target: Table = store.table(link.target);
  const [path, more] = link.sourcePaths;
  const [targetPath] = link.targetPaths;
  if (more !== undefined || path === undefined || targetPath === undefined) return (row) => store.follow(link, row);
  const slot = source.layout.slotOf(path);
  return (row) => {
    const value = row.values.cells[slot];
    return value === undefined || value === null || value === 0 || value === "" ? undefined : target.findOne(targetPath, value);
  };
}

/**
 * What some links lead to, one after the other; undefined for an empty foreign key or a record that is gone.
 * @param source the table of the record that the first starts from
 * @throws Error when a target schema is not loaded
 */
export function followLinks(store: Store, source: Table, links: readonly Link[]): (row: Row) => Row | undefined {
  const sources = [source, ...links.map(({ target }) => store.table(target))];
  const steps = links.map((link, index) => followOne(store, sources[index]!, link));
  const [only] = steps;
  if (only && steps.length === 1) return only;
  return (row) => {
    let current: Row | undefined = row;
    for (const step of steps) current = current && step(current);
    return current;
  };
}
