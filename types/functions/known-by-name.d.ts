/**
 * Functions that are known by name only: no source says what they take, and what each does is told from its name. Once the parameters of one are
 * known, it moves to the file of its subject.
 */

/**
 * Seen among the globals of a v7 server. In a browser this name shows a message; what it does on the server, where nobody is shown anything, is not
 * known: write `logInfo`.
 * @unverified its parameters and its effect
 */
export declare function alert(...args: unknown[]): void;

/**
 * Analyzes an XTK expression.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function analyzeExpr(...args: unknown[]): unknown;

/**
 * Analyzes an XTK expression, extended.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function analyzeExprEx(...args: unknown[]): unknown;

/**
 * Applies a difference between documents to a document.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function applyXmlDiff(...args: unknown[]): unknown;

/**
 * Transforms an XML document with a style sheet that the caller hands over, as the name suggests.
 * @unverified its parameters: known by name only, from the list of globals of a v7 server
 */
export declare function applyXslFromStyleSheet(...args: unknown[]): string;

/**
 * Whether a page may show details of an error.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function canShowErrors(...args: unknown[]): unknown;

/**
 * Checks whether HTTP without encryption is allowed.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function checkHTTPAllowed(...args: unknown[]): unknown;

/**
 * Checks a password.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function checkPassword(...args: unknown[]): unknown;

/**
 * Ends all steps that `startProgressTransaction` began.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function clearProgressTransactions(...args: unknown[]): unknown;

/**
 * Compares a text with what `unreversibleCrypt` gave.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function compareUnreversibleCrypt(...args: unknown[]): unknown;

/**
 * Converts a JavaScript template.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function convertJst(...args: unknown[]): unknown;

/**
 * Encrypts a text: one of the older functions. `encryptString` is the documented one.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function crypt(...args: unknown[]): unknown;

/**
 * Decrypts a text: one of the older functions. `decryptString` is the documented one.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function decrypt(...args: unknown[]): unknown;

/**
 * Decrypts what `encryptDES` gave.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function decryptDES(...args: unknown[]): unknown;

/**
 * Decrypts a text, also one that an old version encrypted with DES.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function decryptWithDESCompat(...args: unknown[]): unknown;

/**
 * Decrypts what `DESencrypt` gave.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function DESdecrypt(...args: unknown[]): unknown;

/**
 * Encrypts a text with DES, a cipher that is broken; how it differs from `encryptDES` is not known. `encryptString` is the documented function.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function DESencrypt(...args: unknown[]): unknown;

/**
 * Checks something against a dictionary, such as a password against words that are too common.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function dictionaryCheck(...args: unknown[]): unknown;

/**
 * Prepares the data of a chart in a report.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function digestChartData(...args: unknown[]): unknown;

/**
 * Turns content of the digital content editor into a JavaScript template.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function digitalContentToJST(...args: unknown[]): unknown;

/**
 * Encrypts a text with DES, a cipher that is broken. `encryptString` is the documented function.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function encryptDES(...args: unknown[]): unknown;

/**
 * Checks the encrypted password of a tracking server.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function encryptedTrackingPasswordChecker(...args: unknown[]): unknown;

/**
 * Ends the step that `startProgressTransaction` began.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function endProgressTransaction(...args: unknown[]): unknown;

/**
 * Runs a query. `xtk.queryDef.create(…).ExecuteQuery()` is the documented way.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function executeQuery(...args: unknown[]): unknown;

/**
 * Runs a query, extended. `xtk.queryDef.create(…).ExecuteQuery()` is the documented way.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function executeQueryEx(...args: unknown[]): unknown;

/**
 * Completes a query that a form holds in an abstract form.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function expandAbstractFormQuery(...args: unknown[]): unknown;

/**
 * Runs a JavaScript template and gives its text.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function expandJst(...args: unknown[]): unknown;

/**
 * Replaces the variables in a text by their values.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function expandVar(...args: unknown[]): unknown;

/**
 * The IP address of the client whose request is answered.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function findClientIP(...args: unknown[]): unknown;

/**
 * The HTML tag of an image that Campaign stores.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function generateImgTag(...args: unknown[]): unknown;

/**
 * Makes a table of a report.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function generateTable(...args: unknown[]): unknown;

/**
 * A new identifier for a visitor.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function genNewVisitorId(...args: unknown[]): unknown;

/**
 * A bearer token, for calls of other Adobe services.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function getBearerToken(...args: unknown[]): unknown;

/**
 * The data of a chart in a report.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function getChartData(...args: unknown[]): unknown;

/**
 * The locale that the script runs in.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function getCurrentLocale(...args: unknown[]): unknown;

/**
 * The URL of an image that Campaign stores.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function getImageUrl(...args: unknown[]): unknown;

/**
 * Reserves new identifiers for records, several at once. `application.getNewIds` and `xtk.session.GetNewIds` are documented.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function getNewIdRange(...args: unknown[]): unknown;

/**
 * A new security token.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function getNewSecurityToken(...args: unknown[]): unknown;

/**
 * The locale of the operator that the script runs as.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function getOperatorLocale(...args: unknown[]): unknown;

/**
 * The data of a table in a report.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function getTableData(...args: unknown[]): unknown;

/**
 * Has to do with removing what is unsafe from HTML: its text knows unsafe elements and attributes.
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function htmlSanitizer(...args: unknown[]): unknown;

/**
 * Whether the session cookie is kept from scripts of the browser (HttpOnly).
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function httpOnlySessionCookie(...args: unknown[]): unknown;

/**
 * Whether the operator is logged in with an Adobe ID (IMS).
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function IMSLoggedIn(...args: unknown[]): unknown;

/**
 * The folder that Campaign is installed in.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function installDirectory(...args: unknown[]): unknown;

/**
 * Interaction: records a proposition.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function interactionInsertProp(...args: unknown[]): unknown;

/**
 * Interaction: records a visitor who is not identified.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function interactionInsertVisitor(...args: unknown[]): unknown;

/**
 * Interaction: logs an error.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function interactionLogError(...args: unknown[]): unknown;

/**
 * Interaction: proposes offers to a contact.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function interactionProposeOffers(...args: unknown[]): unknown;

/**
 * Interaction: updates a proposition.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function interactionUpdateProp(...args: unknown[]): unknown;

/**
 * Writes a property, with its name and value, to the journal.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function logProperty(...args: unknown[]): unknown;

/**
 * Makes a text hard to read, without a secret key as the name suggests: no protection.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function obfuscate(...args: unknown[]): unknown;

/**
 * Reads a date. Prefer `parseTimeStamp`, whose forms of text are documented.
 * @unverified its parameters: known by name only, from the list of globals of a v7 server
 */
export declare function parseDate(...args: unknown[]): Date;

/**
 * Parses an XTK expression into a syntax tree.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function parseExprToAST(...args: unknown[]): unknown;

/**
 * Parses an XTK expression into a syntax tree, extended.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function parseExprToASTEx(...args: unknown[]): unknown;

/**
 * Changes an attribute, of a document or of stored data, as the name suggests.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function patchAttribute(...args: unknown[]): unknown;

/**
 * Makes a schema of the columns of a query, known for the rest of the script.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function registerQuerySchema(...args: unknown[]): unknown;

/**
 * Makes a schema of the columns of a query, known for the rest of the script; extended.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function registerQuerySchemaEx(...args: unknown[]): unknown;

/**
 * Gives up a context, next to `setContext`.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function releaseContext(...args: unknown[]): unknown;

/**
 * Encrypts a text so that `reversibleDecrypt` can read it: one of the older functions. `encryptString` is the documented one.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function reversibleCrypt(...args: unknown[]): unknown;

/**
 * Decrypts what `reversibleCrypt` gave. `decryptString` is the documented function.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function reversibleDecrypt(...args: unknown[]): unknown;

/**
 * Writes an XML document to a file of the server; named like the deprecated `saveString`.
 * @deprecated Use saveXmlFile.
 * @unverified its parameters, and that it is deprecated: known by name only, from the list of globals of a v7 server
 */
export declare function saveXmlString(...args: unknown[]): void;

/**
 * Finds the personalization fields in a text.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function scanCustomFields(...args: unknown[]): unknown;

/**
 * Finds the personalization fields in a text, extended.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function scanCustomFieldsEx(...args: unknown[]): unknown;

/**
 * Finds the URLs in a text, as tracking needs them.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function scanURLs(...args: unknown[]): unknown;

/**
 * Sets a context, kept by the server, that later calls work in.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function setContext(...args: unknown[]): unknown;

/**
 * Encrypts a text in a way that can be undone: one of the older functions. `encryptString` is the documented one.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function simpleRevCrypt(...args: unknown[]): unknown;

/**
 * Begins to hold back what `write` puts out, as the name suggests.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function startBuffering(...args: unknown[]): unknown;

/**
 * Begins a step of a job whose progress is shown, next to `setMaxProgress` and `setProgress`.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function startProgressTransaction(...args: unknown[]): unknown;

/**
 * Ends what `startBuffering` began; it may give the text that was held back.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function stopBuffering(...args: unknown[]): unknown;

/**
 * The server's tests of itself: AES decryption of text.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testAESDecryptString(...args: unknown[]): unknown;

/**
 * The server's tests of itself: AES decryption of XML.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testAESDecryptXml(...args: unknown[]): unknown;

/**
 * The server's tests of itself: AES encryption of text.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testAESEncryptString(...args: unknown[]): unknown;

/**
 * The server's tests of itself: AES encryption of XML.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testAESEncryptXml(...args: unknown[]): unknown;

/**
 * The server's tests of itself: email.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testEmail(...args: unknown[]): unknown;

/**
 * The server's tests of itself: finding a node of a document.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testFindNode(...args: unknown[]): unknown;

/**
 * The server's tests of itself: reading JSON. Scripts have `JSON.parse`.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testJSONParse(...args: unknown[]): unknown;

/**
 * The server's tests of itself: merging.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testMerge(...args: unknown[]): unknown;

/**
 * The server's tests of itself: filters of mid-sourcing.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testMidSourcingFilter(...args: unknown[]): unknown;

/**
 * The server's tests of itself: filters of mid-sourcing, with a configuration.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testMidSourcingFilterWithConfiguration(...args: unknown[]): unknown;

/**
 * The server's tests of itself: MIME encoding.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testMimeEncode(...args: unknown[]): unknown;

/**
 * The server's tests of itself: statistics.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testNLStatBasic(...args: unknown[]): unknown;

/**
 * The server's tests of itself: synchronization of statistics.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testNLStatSync(...args: unknown[]): unknown;

/**
 * The server's tests of itself: reading dates with time.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testParseTimeStamp(...args: unknown[]): unknown;

/**
 * The server's tests of itself: running a workflow. `xtk.workflow.Start` is the documented way to run one.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testRunWorkflow(...args: unknown[]): unknown;

/**
 * The server's tests of itself: splitting text.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testSplitString(...args: unknown[]): unknown;

/**
 * The server's tests of itself: finding a node of a document and releasing it.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testXmlFindAndReleaseNode(...args: unknown[]): unknown;

/**
 * Undoes `obfuscate`.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function unobfuscate(...args: unknown[]): unknown;

/**
 * Encrypts a text so that nobody can read it again, for `compareUnreversibleCrypt`: the way passwords are kept.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function unreversibleCrypt(...args: unknown[]): unknown;

/**
 * Whether passwords are hashed by PKCS #5.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function usePKCS5ToHashPassword(...args: unknown[]): unknown;

/**
 * Whether requests need a security token.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function useSecurityToken(...args: unknown[]): unknown;

/**
 * The name of the cookie that tells visitors apart.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function visitorCookieName(...args: unknown[]): unknown;
