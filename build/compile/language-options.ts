/** How TSX becomes calls; both back-ends use the same. */
export const jsxOptions = { jsx: "transform", jsxFactory: "__e4x.build", jsxFragment: "__e4x.fragment", jsxSideEffects: true } as const;

/** What both back-ends tell esbuild about TypeScript: no "use strict", ES2022 class fields. */
export const typescriptOptions = { compilerOptions: { alwaysStrict: false, useDefineForClassFields: true } };
