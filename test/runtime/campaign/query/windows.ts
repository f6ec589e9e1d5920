import { callNamed } from "../expression/call-named.ts";
import type { Compiled, FormContext } from "../expression/compiled.ts";
import type { CallExpression, Expression } from "../expression/syntax.ts";
import { toText } from "../expression/to-text.ts";
import type { Frame } from "./frame.ts";
import { sortFrames, type OrderKey } from "./order-key.ts";
import { mistake } from "../../mistakes/mistake.ts";

interface Window {
  partition: Compiled<Frame>[];
  order: OrderKey[];
}

/** The `RowNum(PartitionBy(…), OrderBy(…))` of one query: numbers from 1 in each part, in an order of their own. */
export class Windows {
  readonly #windows: Window[] = [];

  /** @returns undefined for what is no `RowNum` and no `RowId` */
  call(node: CallExpression, form: FormContext<Frame>): Compiled<Frame> | undefined {
    const name = node.name.toLowerCase();
    if (name === "rowid") return (frame) => frame.number;
    if (name !== "rownum") return undefined;
    const window: Window = { partition: [], order: [] };
    for (const part of node.args) {
      const partition = callNamed(part, "PartitionBy");
      const order = callNamed(part, "OrderBy");
      if (partition) window.partition.push(...partition.args.map((arg) => form.visit(arg)));
      else if (order) window.order.push(...order.args.map((arg) => this.#orderKey(arg, form)));
      else throw form.fail(part.offset, mistake("expression-window-part"));
    }
    const index = this.#windows.push(window) - 1;
    return (frame) => frame.windows?.[index] ?? null;
  }

  #orderKey(node: Expression, form: FormContext<Frame>): OrderKey {
    const descending = callNamed(node, "Desc")?.args;
    if (descending && descending.length !== 1)
      throw form.fail(node.offset, mistake("expression-argument-count", { name: "Desc", wanted: 1, given: descending.length }));
    return { read: form.visit(descending ? descending[0]! : node), descending: descending !== undefined, ofIds: false };
  }

  /** Numbers the frames; to be done before an expression with a `RowNum` is read. */
  number(frames: readonly Frame[]): void {
    for (const [index, { partition, order }] of this.#windows.entries()) {
      const parts = new Map<string, Frame[]>();
      for (const frame of frames) {
        const key = JSON.stringify(partition.map((read) => toText(read(frame))));
        const part = parts.get(key);
        if (part) part.push(frame);
        else parts.set(key, [frame]);
      }
      for (const part of parts.values()) sortFrames(part, order).forEach((frame, place) => ((frame.windows ??= [])[index] = place + 1));
    }
  }
}
