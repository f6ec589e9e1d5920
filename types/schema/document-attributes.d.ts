import type { XtkDocumentControls } from "./document-controls.d.ts";

/** The attributes of a document of a declared schema: its fields and the instructions to the server, nothing else. */
export type XtkDocumentAttributes<Schema> = Schema extends keyof XtkSchemas ? XtkSchemas[Schema] & XtkDocumentControls : never;
