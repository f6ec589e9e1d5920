/** Where something stands in the author's source. */
export interface SourcePlace {
  file: string;
  line: number;
  /** The expression whose property is read there. */
  owner?: string;
  /** The property, where it has a name. */
  property?: string;
}
