/**
 * The declared schemas by id: the attributes that a document with that `xtkschema` may have. Add a schema of your own in a `.d.ts` file of the
 * project, or let `xtkit types` do it; a field that an extension adds is a two-line merge:
 *
 *     interface NmsRecipient {
 *       loyaltyLevel?: XtkNumber;
 *     }
 *
 * A literal id that is not here is an error of `xtkit check`; `"cus:order" as string` is not looked at.
 */
interface XtkSchemas {}

/** The declared schemas by id: links, collections and groups of fields of their records. */
interface XtkElements {}

/** The declared schemas by id: reading and writing fields of a document made by `x()`, as `row["@email"]`. */
interface XtkRows {}

/** The declared schemas by id: their keys as a document's `_key` says them, the primary one first. */
interface XtkKeys {}
