/**
 * A record as an object, with its fields as properties.
 * @see Campaign reference, c-Entity
 */
export type XtkEntity<Fields> = Fields & {
  /** Saves the entity. */
  save(): void;
};
