/** The attributes of a start tag as they are read. One list serves all tags: what is behind `count` is of tags before. */
export class WrittenAttributes {
  readonly names: string[] = [];
  readonly values: string[] = [];
  /** Where each value starts in the document, or the `ELSEWHERE` of the tape. */
  readonly starts: number[] = [];
  count = 0;

  add(name: string, value: string, start: number): void {
    const { count } = this;
    this.names[count] = name;
    this.values[count] = value;
    this.starts[count] = start;
    this.count = count + 1;
  }

  clear(): void {
    this.count = 0;
  }
}
