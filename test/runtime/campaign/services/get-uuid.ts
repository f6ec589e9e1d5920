import { service } from "../dispatch/service.ts";

/** `getUUID()`: upper case, 36 characters; the same ones in every run with the same seed. */
export const getUuid = service("getUUID", [], ({ store }) => store.identifiers.nextUuid().toUpperCase());
