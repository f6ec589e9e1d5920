import { normalizePath } from "../../../../../build/schema/xpath.ts";
import type { WireElement, WireValue } from "../../../wire/wire.ts";
import { defaultKeyColumns, keyColumns } from "../../document/key-columns.ts";
import { readDocument } from "../../document/read-document.ts";
import { storedFromText } from "../../store/stored.ts";
import type { Table } from "../../store/table.ts";
import type { Row } from "../../store/row.ts";
import { readArguments } from "../../values/parameters.ts";

function byText(table: Table, key: string): Row | undefined {
  const paths = table.primaryPaths.map(normalizePath);
  const parts = paths.length > 1 ? key.split(":") : [key];
  if (parts.length !== paths.length) return undefined;
  try {
    return table.find(
      paths,
      paths.map((path, index) => storedFromText(table.shape.columns.get(path)!, parts[index]!, table.id)),
    );
  } catch {
    // A text that the key's type does not have is the key of nothing.
    return undefined;
  }
}

function byContent(table: Table, element: WireElement): Row | undefined {
  const document = readDocument({ ...element, name: table.shape.schema.name }, table.shape);
  const columns = document.key?.length ? keyColumns(document, table.shape, element.name) : defaultKeyColumns(document, table.shape);
  return (
    columns &&
    table.find(
      columns,
      columns.map((path) => document.values.get(path)),
    )
  );
}

/**
 * The record that a key stands for: the primary key, `namespace:name` where it has two fields, `schema|key` as the methods of xtk:persist
 * write it, or a document with the fields of a key.
 * @param call the called path, for messages
 * @returns undefined when there is none
 */
export function findRecord(call: string, table: Table, key: WireValue): Row | undefined {
  if (
    typeof key === "object" &&
    key !== null &&
    !(key instanceof Date) &&
    !("xmlList" in key && key.xmlList.every((item) => typeof item === "string"))
  ) {
    const [element] = readArguments(call, ["document"], [key]);
    return byContent(table, element);
  }
  const [text] = readArguments(call, ["text"], [key]);
  return byText(table, text.startsWith(`${table.id}|`) ? text.slice(table.id.length + 1) : text);
}
