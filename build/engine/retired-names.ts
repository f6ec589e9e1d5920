/** Global functions and classes that a server of today does not run any more, with what to write instead. */
export const retiredNames: ReadonlyMap<string, string> = new Map([
  // Release notes of 2023: removed.
  ["loadLibraryDebug", "Use loadLibrary."],
  // Upgrade checks PU-0003 and PU-0004.
  ["logon", "Use logonWithUser, logonWithToken or logonWithContext, or logonEscalation for the rights of a technical operator."],
  ["SoapMethodCall", "Use SoapService, or the methods of the schema, nms.delivery.… and the like."],
]);
