import { RESERVED_NAME } from "../e4x/tree/reserved-name.ts";

/** How TSX becomes calls; both back-ends use the same. */
export const jsxOptions = {
  jsx: "transform",
  jsxFactory: `${RESERVED_NAME}.build`,
  jsxFragment: `${RESERVED_NAME}.fragment`,
  jsxSideEffects: true,
} as const;

/** What both back-ends tell esbuild about TypeScript: no "use strict", ES2022 class fields. */
export const typescriptOptions = { compilerOptions: { alwaysStrict: false, useDefineForClassFields: true } };
