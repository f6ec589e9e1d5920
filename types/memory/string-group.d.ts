/**
 * The localized texts of a string group (xtk:strings).
 * @unverified members are not documented; scripts use the texts as properties
 */
export interface StringGroup {
  /** A text by its identifier, in the language of the operator. */
  readonly [identifier: string]: unknown;
}

/** `StringGroup` as a constructor. */
export interface StringGroupConstructor {
  /**
   * The texts of a group.
   * @param id name of the group
   * @unverified the form of the name
   */
  new (id: string): StringGroup;

  /** The members of all groups. */
  readonly prototype: StringGroup;
}
