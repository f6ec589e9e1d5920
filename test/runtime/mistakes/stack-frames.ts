/** A line of a stack, its numbers from 1. */
export interface StackFrame {
  /** As it stands there: a path, an address, or a name of a text. */
  file: string;
  line: number;
  column: number;
}

/** The lines of a stack that have a place, the topmost first. */
export function* stackFrames(stack: string): Generator<StackFrame> {
  for (const [, file, line, column] of stack.matchAll(/^[ \t]+at (?:.*\()?(.+?):(\d+):(\d+)\)?$/gm))
    yield { file: file!, line: Number(line), column: Number(column) };
}
