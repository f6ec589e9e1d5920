import type { Frame } from "./frame.ts";
import type { WireElement } from "../../wire/wire.ts";

/** Puts what one `<node>` of the select reads into a result element. */
export type SelectNode = (frame: Frame, result: WireElement) => void;
