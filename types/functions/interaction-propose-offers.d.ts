/**
 * Interaction: proposes offers to a contact.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function interactionProposeOffers(...args: unknown[]): unknown;
