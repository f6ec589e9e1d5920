/** Global names that the declarations have, for what is not emulated: calling one of these says so instead of "is not defined". */
export interface DeclaredNames {
  /** Functions of workflow scripts. */
  readonly functions: readonly string[];
  /** Classes that scripts make objects of. */
  readonly classes: readonly string[];
}

/** The names; those that are emulated may be among them. */
export const declaredNames: DeclaredNames = {
  functions: [
    "CaptchaIDGen", "CaptchaValidate", "DESdecrypt", "DESencrypt", "HMACStr", "IMSLoggedIn", "alert", "analyzeExpr", "analyzeExprEx", "applyXmlDiff",
    "applyXsl", "applyXslFromFile", "applyXslFromStyleSheet", "buildColumnList", "buildSqlTable", "canShowErrors", "checkHTTPAllowed", "checkPassword",
    "checkRight", "clearProgressTransactions", "compareUnreversibleCrypt", "convertJst", "crypt", "cryptString", "decrypt", "decryptDES", "decryptString",
    "decryptWithDESCompat", "dictionaryCheck", "digestChartData", "digestStrMd5", "digestStrSha1", "digestStrSha224", "digestStrSha256", "digestStrSha384",
    "digestStrSha512", "digitalContentToJST", "encodeHtml", "encryptDES", "encryptString", "encryptedTrackingPasswordChecker", "endProgressTransaction",
    "escapeUrl", "escapeXmlStr", "execCommand", "executeQuery", "executeQueryEx", "expandAbstractFormQuery", "expandJst", "expandVar", "fileGetTempName",
    "fileIsRelative", "fileRename", "fileSize", "findClientIP", "formatDate", "genNewVisitorId", "generateImgTag", "generateTable", "generateTrackingTag",
    "getBearerToken", "getChartData", "getCurrentDate", "getCurrentLocale", "getEnv", "getImageUrl", "getNewIdRange", "getNewSecurityToken",
    "getOperatorLocale", "getOption", "getSchema", "getTableData", "getUUID", "getUrl", "hmacStr", "htmlToText", "httpOnlySessionCookie", "installDirectory",
    "interactionInsertProp", "interactionInsertVisitor", "interactionLogError", "interactionProposeOffers", "interactionUpdateProp", "loadFile", "loadLibrary",
    "loadLibraryDebug", "loadString", "loadXmlFile", "logError", "logInfo", "logProperty", "logVerbose", "logWarning", "logon", "logonWithContext",
    "logonWithToken", "logonWithUser", "obfuscate", "parseDate", "parseExprToAST", "parseExprToASTEx", "parseTimeStamp", "patchAttribute",
    "registerQuerySchema", "registerQuerySchemaEx", "registerSchema", "releaseContext", "reversibleCrypt", "reversibleDecrypt", "rsaPrivateDecrypt",
    "rsaPublicEncrypt", "saveBase64String", "saveFile", "saveFileFromBase64", "saveString", "saveXmlFile", "saveXmlString", "scanCustomFields",
    "scanCustomFieldsEx", "scanURLs", "setContext", "setEnv", "setMaxProgress", "setOption", "setProgress", "setSchemaSqlTable", "simpleRevCrypt", "sleep",
    "sqlExec", "sqlExecOnDataSource", "sqlExecScript", "sqlGetDate", "sqlGetDateOnDataSource", "sqlGetDouble", "sqlGetDoubleOnDataSource", "sqlGetInt",
    "sqlGetIntOnDataSource", "sqlGetMemo", "sqlGetMemoOnDataSource", "sqlGetString", "sqlGetStringOnDataSource", "sqlSelect", "startBuffering",
    "startProgressTransaction", "stopBuffering", "testAESDecryptString", "testAESDecryptXml", "testAESEncryptString", "testAESEncryptXml", "testEmail",
    "testFindNode", "testJSONParse", "testMerge", "testMidSourcingFilter", "testMidSourcingFilterWithConfiguration", "testMimeEncode", "testNLStatBasic",
    "testNLStatSync", "testParseTimeStamp", "testRunWorkflow", "testSplitString", "testXmlFindAndReleaseNode", "unobfuscate", "unreversibleCrypt",
    "usePKCS5ToHashPassword", "useSecurityToken", "visitorCookieName",
  ],
  classes: [
    "BroadLogNormalizer", "DBStatementIterator", "FTP", "File", "FileIterator", "HttpClientRequest", "HttpSoapConnection", "MemoryBuffer", "NLProxy", "Schema",
    "SoapService", "StringGroup", "XtkOperationProcess", "ZipFile",
  ],
};
