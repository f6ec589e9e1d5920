import type { Service } from "./service.ts";

/** `getUUID()`: upper case, 36 characters; the same ones in every run with the same seed. */
export const getUuid: Service = { path: "getUUID", run: (_, { store }) => store.identifiers.nextUuid().toUpperCase() };
