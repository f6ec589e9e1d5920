/**
 * The server's API by global name, as types: for programs on Node.js, which must not have Campaign's names as globals.
 * Package entry `xtkit/types/server-api`: `import type { ServerApi } from "xtkit/types/server-api"`.
 */

export type { ServerApi, WebApi } from "./generated/api/server-api.d.ts";
