/**
 * The server's API by global name, as types: for programs on Node.js, which must not have Campaign's names as globals.
 *
 * Generated from the modules of `types/` by `npm run declarations`: do not edit.
 */

/// <reference path="../../schema/xtk-schemas.d.ts" />

/** What a workflow script finds by name. */
export interface ServerApi {
  /** `Application` as a name: the one object is `application`. */
  readonly Application: import("../../session/application.d.ts").ApplicationConstructor;
  /** `BroadLogNormalizer` as a constructor. */
  readonly BroadLogNormalizer: import("../../schema-objects/broad-log-normalizer.d.ts").BroadLogNormalizerConstructor;
  /** `CurrentLogin` as a name: the operator is `application.operator`. */
  readonly CurrentLogin: import("../../session/current-login.d.ts").CurrentLoginConstructor;
  /** `DBEngine` as a name: connections come from `application.getConnection`. */
  readonly DBEngine: import("../../database/db-engine.d.ts").DBEngineConstructor;
  /** `DBStatement` as a name: rows come from `query` of a connection. */
  readonly DBStatement: import("../../database/db-statement.d.ts").DBStatementConstructor;
  /** `DBStatementIterator` as a constructor. */
  readonly DBStatementIterator: import("../../database/db-statement-iterator.d.ts").DBStatementIteratorConstructor;
  /** Decrypts what `DESencrypt` gave. */
  readonly DESdecrypt: typeof import("../../functions/known-by-name.d.ts").DESdecrypt;
  /** Encrypts a text with DES, a cipher that is broken; how it differs from `encryptDES` is not known. */
  readonly DESencrypt: typeof import("../../functions/known-by-name.d.ts").DESencrypt;
  /** `DOMAttr` as a name: for `instanceof`. */
  readonly DOMAttr: import("../../dom/dom-attr.d.ts").DOMAttrConstructor;
  /** `DOMCharacterData` as a name: for `instanceof`. */
  readonly DOMCharacterData: import("../../dom/dom-character-data.d.ts").DOMCharacterDataConstructor;
  /** `DOMDocument` as a constructor. */
  readonly DOMDocument: import("../../dom/dom-document.d.ts").DOMDocumentConstructor;
  /** `DOMElement` as a name: for `instanceof`. */
  readonly DOMElement: import("../../dom/dom-element.d.ts").DOMElementConstructor;
  /** `DOMNode` as a name: for `instanceof`. */
  readonly DOMNode: import("../../dom/dom-node.d.ts").DOMNodeConstructor;
  /** `EntityCollection` as a name. */
  readonly EntityCollection: import("../../schema-objects/entity-collection.d.ts").EntityCollectionConstructor;
  /** `Enum` as a name: enumerations come from `enumerations` of a schema and `enumeration` of its nodes. */
  readonly Enum: import("../../schema-objects/enum.d.ts").EnumConstructor;
  /** `EnumValue` as a name: values come from `values` of an enumeration. */
  readonly EnumValue: import("../../schema-objects/enum-value.d.ts").EnumValueConstructor;
  /** `FTP` as a constructor. */
  readonly FTP: import("../../file/ftp.d.ts").FTPConstructor;
  /** `File` as a constructor. */
  readonly File: import("../../file/file.d.ts").FileConstructor;
  /** `FileIterator` as a constructor. */
  readonly FileIterator: import("../../file/file-iterator.d.ts").FileIteratorConstructor;
  /** The server's library for formats. */
  readonly Format: import("../../nl-library/format.d.ts").FormatLibrary;
  /** The keyed digest (HMAC) of a text: the spelling of `hmacStr` that a v7 server (build 8999) has. */
  readonly HMACStr: typeof import("../../functions/encryption.d.ts").HMACStr;
  /** `HttpClientRequest` as a constructor. */
  readonly HttpClientRequest: import("../../http/http-client-request.d.ts").HttpClientRequestConstructor;
  /** `HttpClientResponse` as a name: requests have their answer in `response`. */
  readonly HttpClientResponse: import("../../http/http-client-response.d.ts").HttpClientResponseConstructor;
  /** `HttpHeader` as a name: requests have their headers in `header`. */
  readonly HttpHeader: import("../../http/http-header.d.ts").HttpHeaderConstructor;
  /** `HttpResponseHeader` as a name: answers have their headers in `header`. */
  readonly HttpResponseHeader: import("../../http/http-response-header.d.ts").HttpResponseHeaderConstructor;
  /** `HttpSoapConnection` as a constructor. */
  readonly HttpSoapConnection: import("../../soap/http-soap-connection.d.ts").HttpSoapConnectionConstructor;
  /** Whether the operator is logged in with an Adobe ID (IMS). */
  readonly IMSLoggedIn: typeof import("../../functions/known-by-name.d.ts").IMSLoggedIn;
  /** `InternalError` as a function and constructor. */
  readonly InternalError: import("../../engine/internal-error.d.ts").InternalErrorConstructor;
  /** `MemoryBuffer` as a constructor. */
  readonly MemoryBuffer: import("../../memory/memory-buffer.d.ts").MemoryBufferConstructor;
  /** The server's own JavaScript library. */
  readonly NL: import("../../nl-library/nl-library.d.ts").NlLibrary;
  /** `NLNamespace` as a name. */
  readonly NLNamespace: import("../../schema-objects/nl-namespace.d.ts").NLNamespaceConstructor;
  /** `NLProxy` as a constructor. */
  readonly NLProxy: import("../../schema-objects/nl-proxy.d.ts").NLProxyConstructor;
  /** `NLSchema` as a name: schemas are members of `xtk`, `nms`, `NLWS` and so on. */
  readonly NLSchema: import("../../schema-objects/nl-schema.d.ts").NLSchemaConstructor;
  /** The server methods of all schemas, with DOM results: `NLWS.nmsRecipient` is the other face of `nms.recipient`. */
  readonly NLWS: import("../../nlws/nlws.d.ts").Nlws;
  /** `Namespace` as a function and constructor. */
  readonly Namespace: import("../../e4x/namespace.d.ts").NamespaceConstructor;
  /** `NodeDef` as a name: nodes come from `root` and `findNode` of a schema. */
  readonly NodeDef: import("../../schema-objects/node-def.d.ts").NodeDefConstructor;
  /** `QName` as a function and constructor. */
  readonly QName: import("../../e4x/qname.d.ts").QNameConstructor;
  /** `Schema` as a constructor. */
  readonly Schema: import("../../schema-objects/schema.d.ts").SchemaConstructor;
  /** `SchemaKey` as a name: keys come from `keys` of a schema's node. */
  readonly SchemaKey: import("../../schema-objects/schema-key.d.ts").SchemaKeyConstructor;
  /** `ScriptArrayIterator` as a name. */
  readonly ScriptArrayIterator: import("../../schema-objects/script-array-iterator.d.ts").ScriptArrayIteratorConstructor;
  /** `SoapMethodCall` as a constructor. */
  readonly SoapMethodCall: import("../../soap/soap-method-call.d.ts").SoapMethodCallConstructor;
  /** `SoapRequest` as a name. */
  readonly SoapRequest: import("../../soap/soap-request.d.ts").SoapRequestConstructor;
  /** `SoapService` as a constructor. */
  readonly SoapService: import("../../soap/soap-service.d.ts").SoapServiceConstructor;
  /** `StringGroup` as a constructor. */
  readonly StringGroup: import("../../memory/string-group.d.ts").StringGroupConstructor;
  /** `UserContext` as a name. */
  readonly UserContext: import("../../session/user-context.d.ts").UserContextConstructor;
  /** `XML` as a function and constructor, with the settings that hold for the whole script. */
  readonly XML: import("../../e4x/xml.d.ts").XMLConstructor;
  /** `XMLList` as a function and constructor. */
  readonly XMLList: import("../../e4x/xml-list.d.ts").XMLListConstructor;
  /** `ZipFile` as a constructor. */
  readonly ZipFile: import("../../file/zip-file.d.ts").ZipFileConstructor;
  /** The definition of the running activity; which fields there are depends on its type. */
  readonly activity: import("../../workflow/activity.d.ts").WorkflowActivity;
  /** The schemas of the namespace `adb`, Adobe's own. */
  readonly adb: import("../../schema-objects/nl-namespace.d.ts").AdbNamespace;
  /** Seen among the globals of a v7 server. */
  readonly alert: typeof import("../../functions/known-by-name.d.ts").alert;
  /** Analyzes an XTK expression. */
  readonly analyzeExpr: typeof import("../../functions/known-by-name.d.ts").analyzeExpr;
  /** Analyzes an XTK expression, extended. */
  readonly analyzeExprEx: typeof import("../../functions/known-by-name.d.ts").analyzeExprEx;
  /** The server that the script runs on. */
  readonly application: import("../../session/application.d.ts").Application;
  /** Applies a difference between documents to a document. */
  readonly applyXmlDiff: typeof import("../../functions/known-by-name.d.ts").applyXmlDiff;
  /** Transforms an XML document with a style sheet that is stored in the database. */
  readonly applyXsl: typeof import("../../functions/xml.d.ts").applyXsl;
  /** Transforms an XML file with a style sheet that is stored in the database. */
  readonly applyXslFromFile: typeof import("../../functions/xml.d.ts").applyXslFromFile;
  /** Transforms an XML document with a style sheet that the caller hands over, as the name suggests. */
  readonly applyXslFromStyleSheet: typeof import("../../functions/known-by-name.d.ts").applyXslFromStyleSheet;
  /** The SQL columns that the fields of a query are kept in, for the column list of an `INSERT INTO … SELECT` around `BuildQuery`. */
  readonly buildColumnList: typeof import("../../functions/schemas.d.ts").buildColumnList;
  /** Creates the SQL table of a schema, as workflow code does for temporary schemas. */
  readonly buildSqlTable: typeof import("../../functions/schemas.d.ts").buildSqlTable;
  /** Whether a page may show details of an error. */
  readonly canShowErrors: typeof import("../../functions/known-by-name.d.ts").canShowErrors;
  /** Checks whether HTTP without encryption is allowed. */
  readonly checkHTTPAllowed: typeof import("../../functions/known-by-name.d.ts").checkHTTPAllowed;
  /** Checks a password. */
  readonly checkPassword: typeof import("../../functions/known-by-name.d.ts").checkPassword;
  /** Whether the operator has a named right, for example `"sql"` or `"createProcess"`. */
  readonly checkRight: typeof import("../../functions/logon.d.ts").checkRight;
  /** Ends all steps that `startProgressTransaction` began. */
  readonly clearProgressTransactions: typeof import("../../functions/known-by-name.d.ts").clearProgressTransactions;
  /** Compares a text with what `unreversibleCrypt` gave. */
  readonly compareUnreversibleCrypt: typeof import("../../functions/known-by-name.d.ts").compareUnreversibleCrypt;
  /** Converts a JavaScript template. */
  readonly convertJst: typeof import("../../functions/known-by-name.d.ts").convertJst;
  /** Server methods of the CRM connector schemas. */
  readonly crm: import("../../crm/crm.d.ts").Crm;
  /** Encrypts a text: one of the older functions. */
  readonly crypt: typeof import("../../functions/known-by-name.d.ts").crypt;
  /** Encrypts a text with AES-CBC, the older way. */
  readonly cryptString: typeof import("../../functions/encryption.d.ts").cryptString;
  /** Decrypts a text: one of the older functions. */
  readonly decrypt: typeof import("../../functions/known-by-name.d.ts").decrypt;
  /** Decrypts what `encryptDES` gave. */
  readonly decryptDES: typeof import("../../functions/known-by-name.d.ts").decryptDES;
  /** Decrypts what `encryptString` gave (v7.4.3 or v8). */
  readonly decryptString: typeof import("../../functions/encryption.d.ts").decryptString;
  /** Decrypts a text, also one that an old version encrypted with DES. */
  readonly decryptWithDESCompat: typeof import("../../functions/known-by-name.d.ts").decryptWithDESCompat;
  /** Checks something against a dictionary, such as a password against words that are too common. */
  readonly dictionaryCheck: typeof import("../../functions/known-by-name.d.ts").dictionaryCheck;
  /** Prepares the data of a chart in a report. */
  readonly digestChartData: typeof import("../../functions/known-by-name.d.ts").digestChartData;
  /** The MD5 digest of a text, computed over its UTF-8 bytes. */
  readonly digestStrMd5: typeof import("../../functions/encryption.d.ts").digestStrMd5;
  /** The SHA-1 digest of a text, computed over its UTF-8 bytes. */
  readonly digestStrSha1: typeof import("../../functions/encryption.d.ts").digestStrSha1;
  /** The SHA-224 digest of a text, computed over its UTF-8 bytes. */
  readonly digestStrSha224: typeof import("../../functions/encryption.d.ts").digestStrSha224;
  /** The SHA-256 digest of a text, computed over its UTF-8 bytes. */
  readonly digestStrSha256: typeof import("../../functions/encryption.d.ts").digestStrSha256;
  /** The SHA-384 digest of a text, computed over its UTF-8 bytes. */
  readonly digestStrSha384: typeof import("../../functions/encryption.d.ts").digestStrSha384;
  /** The SHA-512 digest of a text, computed over its UTF-8 bytes. */
  readonly digestStrSha512: typeof import("../../functions/encryption.d.ts").digestStrSha512;
  /** Turns content of the digital content editor into a JavaScript template. */
  readonly digitalContentToJST: typeof import("../../functions/known-by-name.d.ts").digitalContentToJST;
  /** Escapes a text for HTML output. */
  readonly encodeHtml: typeof import("../../functions/text.d.ts").encodeHtml;
  /** Encrypts a text with DES, a cipher that is broken. */
  readonly encryptDES: typeof import("../../functions/known-by-name.d.ts").encryptDES;
  /** Encrypts a text with AES-GCM, to be read by `decryptString`. */
  readonly encryptString: typeof import("../../functions/encryption.d.ts").encryptString;
  /** Checks the encrypted password of a tracking server. */
  readonly encryptedTrackingPasswordChecker: typeof import("../../functions/known-by-name.d.ts").encryptedTrackingPasswordChecker;
  /** Ends the step that `startProgressTransaction` began. */
  readonly endProgressTransaction: typeof import("../../functions/known-by-name.d.ts").endProgressTransaction;
  /** Escapes a text for use as a parameter of a URL, with percent signs. */
  readonly escapeUrl: typeof import("../../functions/text.d.ts").escapeUrl;
  /** Escapes a text for XML output. */
  readonly escapeXmlStr: typeof import("../../functions/text.d.ts").escapeXmlStr;
  /** What activated the activity: one arrival over a transition (xtk:workflowEvent). */
  readonly event: import("../../workflow/event.d.ts").WorkflowEvent;
  /** Runs a command of the operating system and waits for it. */
  readonly execCommand: typeof import("../../functions/system.d.ts").execCommand;
  /** Runs a query. */
  readonly executeQuery: typeof import("../../functions/known-by-name.d.ts").executeQuery;
  /** Runs a query, extended. */
  readonly executeQueryEx: typeof import("../../functions/known-by-name.d.ts").executeQueryEx;
  /** Completes a query that a form holds in an abstract form. */
  readonly expandAbstractFormQuery: typeof import("../../functions/known-by-name.d.ts").expandAbstractFormQuery;
  /** Runs a JavaScript template and gives its text. */
  readonly expandJst: typeof import("../../functions/known-by-name.d.ts").expandJst;
  /** Replaces the variables in a text by their values. */
  readonly expandVar: typeof import("../../functions/known-by-name.d.ts").expandVar;
  /** A name for a temporary file that no file has yet. */
  readonly fileGetTempName: typeof import("../../functions/files.d.ts").fileGetTempName;
  /** Whether a path is relative. */
  readonly fileIsRelative: typeof import("../../functions/files.d.ts").fileIsRelative;
  /** Renames or moves a file of the server. */
  readonly fileRename: typeof import("../../functions/files.d.ts").fileRename;
  /** The size of a file of the server. */
  readonly fileSize: typeof import("../../functions/files.d.ts").fileSize;
  /** The IP address of the client whose request is answered. */
  readonly findClientIP: typeof import("../../functions/known-by-name.d.ts").findClientIP;
  /** A date as text. */
  readonly formatDate: typeof import("../../functions/dates.d.ts").formatDate;
  /** A new identifier for a visitor. */
  readonly genNewVisitorId: typeof import("../../functions/known-by-name.d.ts").genNewVisitorId;
  /** The HTML tag of an image that Campaign stores. */
  readonly generateImgTag: typeof import("../../functions/known-by-name.d.ts").generateImgTag;
  /** Makes a table of a report. */
  readonly generateTable: typeof import("../../functions/known-by-name.d.ts").generateTable;
  /** A bearer token, for calls of other Adobe services. */
  readonly getBearerToken: typeof import("../../functions/known-by-name.d.ts").getBearerToken;
  /** The data of a chart in a report. */
  readonly getChartData: typeof import("../../functions/known-by-name.d.ts").getChartData;
  /** Now, by the clock of the database server. */
  readonly getCurrentDate: typeof import("../../functions/dates.d.ts").getCurrentDate;
  /** The locale that the script runs in. */
  readonly getCurrentLocale: typeof import("../../functions/known-by-name.d.ts").getCurrentLocale;
  /** A variable of the server's environment. */
  readonly getEnv: typeof import("../../functions/options.d.ts").getEnv;
  /** The URL of an image that Campaign stores. */
  readonly getImageUrl: typeof import("../../functions/known-by-name.d.ts").getImageUrl;
  /** Reserves new identifiers for records, several at once. */
  readonly getNewIdRange: typeof import("../../functions/known-by-name.d.ts").getNewIdRange;
  /** A new security token. */
  readonly getNewSecurityToken: typeof import("../../functions/known-by-name.d.ts").getNewSecurityToken;
  /** The locale of the operator that the script runs as. */
  readonly getOperatorLocale: typeof import("../../functions/known-by-name.d.ts").getOperatorLocale;
  /** The value of an option of the instance (Administration > Platform > Options). */
  readonly getOption: typeof import("../../functions/options.d.ts").getOption;
  /** A data schema with its extensions merged in. */
  readonly getSchema: typeof import("../../functions/schemas.d.ts").getSchema;
  /** The data of a table in a report. */
  readonly getTableData: typeof import("../../functions/known-by-name.d.ts").getTableData;
  /** A new unique identifier. */
  readonly getUUID: typeof import("../../functions/system.d.ts").getUUID;
  /** Fetches a text from a URL by GET and waits for it. */
  readonly getUrl: typeof import("../../functions/http.d.ts").getUrl;
  /** The keyed digest (HMAC) of a text, as signatures of web services ask for it. */
  readonly hmacStr: typeof import("../../functions/encryption.d.ts").hmacStr;
  /** The text of an HTML document without its markup. */
  readonly htmlToText: typeof import("../../functions/text.d.ts").htmlToText;
  /** Whether the session cookie is kept from scripts of the browser (HttpOnly). */
  readonly httpOnlySessionCookie: typeof import("../../functions/known-by-name.d.ts").httpOnlySessionCookie;
  /** The folder that Campaign is installed in. */
  readonly installDirectory: typeof import("../../functions/known-by-name.d.ts").installDirectory;
  /** The running workflow (xtk:workflow). */
  readonly instance: import("../../workflow/instance.d.ts").WorkflowInstance;
  /** Interaction: records a proposition. */
  readonly interactionInsertProp: typeof import("../../functions/known-by-name.d.ts").interactionInsertProp;
  /** Interaction: records a visitor who is not identified. */
  readonly interactionInsertVisitor: typeof import("../../functions/known-by-name.d.ts").interactionInsertVisitor;
  /** Interaction: logs an error. */
  readonly interactionLogError: typeof import("../../functions/known-by-name.d.ts").interactionLogError;
  /** Interaction: proposes offers to a contact. */
  readonly interactionProposeOffers: typeof import("../../functions/known-by-name.d.ts").interactionProposeOffers;
  /** Interaction: updates a proposition. */
  readonly interactionUpdateProp: typeof import("../../functions/known-by-name.d.ts").interactionUpdateProp;
  /** Whether a value can be the local name of an element or attribute: no prefix, no space, no digit first. */
  readonly isXMLName: typeof import("../../e4x/is-xml-name.d.ts").isXMLName;
  /** Reads a file of the server as text. */
  readonly loadFile: typeof import("../../functions/files.d.ts").loadFile;
  /** Runs a JavaScript library of the server in the global scope: its functions become global names. */
  readonly loadLibrary: typeof import("../../functions/system.d.ts").loadLibrary;
  /** Runs a JavaScript library of the server, for debugging. */
  readonly loadLibraryDebug: typeof import("../../functions/system.d.ts").loadLibraryDebug;
  /** Reads a file of the server as text. */
  readonly loadString: typeof import("../../functions/files.d.ts").loadString;
  /** Reads a file of the server as an XML document; the byte order mark and the XML prolog tell its encoding. */
  readonly loadXmlFile: typeof import("../../functions/files.d.ts").loadXmlFile;
  /** Writes an error to the workflow's journal, stops the script and puts the workflow in error: what follows does not run. */
  readonly logError: typeof import("../../functions/logs.d.ts").logError;
  /** Writes an information line to the workflow's journal. */
  readonly logInfo: typeof import("../../functions/logs.d.ts").logInfo;
  /** Writes a property, with its name and value, to the journal. */
  readonly logProperty: typeof import("../../functions/known-by-name.d.ts").logProperty;
  /** Writes a line to the workflow's journal that is shown in verbose mode only. */
  readonly logVerbose: typeof import("../../functions/logs.d.ts").logVerbose;
  /** Writes a warning to the workflow's journal; the script goes on. */
  readonly logWarning: typeof import("../../functions/logs.d.ts").logWarning;
  /** Runs the rest of the script as another operator, by a session token, by login and password, or by what an earlier call gave. */
  readonly logon: typeof import("../../functions/logon.d.ts").logon;
  /** Runs the rest of the script with the rights of a technical operator, without a password: what JSSP pages and libraries do before they touch data. */
  readonly logonEscalation: typeof import("../../functions/logon.d.ts").logonEscalation;
  /** Goes back to who the script ran as before `logonEscalation`, `logonWithUser` or `logonWithToken`. */
  readonly logonWithContext: typeof import("../../functions/logon.d.ts").logonWithContext;
  /** Runs the rest of the script as the operator of a session. */
  readonly logonWithToken: typeof import("../../functions/logon.d.ts").logonWithToken;
  /** Runs the rest of the script as another operator. */
  readonly logonWithUser: typeof import("../../functions/logon.d.ts").logonWithUser;
  /** Server methods of the content management schemas. */
  readonly ncm: import("../../ncm/ncm.d.ts").Ncm;
  /** Server methods of the core schemas. */
  readonly nl: import("../../nl/nl.d.ts").Nl;
  /** Server methods of the marketing schemas. */
  readonly nms: import("../../nms/nms.d.ts").Nms;
  /** Makes a text hard to read, without a secret key as the name suggests: no protection. */
  readonly obfuscate: typeof import("../../functions/known-by-name.d.ts").obfuscate;
  /** Reads a date. */
  readonly parseDate: typeof import("../../functions/known-by-name.d.ts").parseDate;
  /** Parses an XTK expression into a syntax tree. */
  readonly parseExprToAST: typeof import("../../functions/known-by-name.d.ts").parseExprToAST;
  /** Parses an XTK expression into a syntax tree, extended. */
  readonly parseExprToASTEx: typeof import("../../functions/known-by-name.d.ts").parseExprToASTEx;
  /** Reads a date with time. */
  readonly parseTimeStamp: typeof import("../../functions/dates.d.ts").parseTimeStamp;
  /** Changes an attribute, of a document or of stored data, as the name suggests. */
  readonly patchAttribute: typeof import("../../functions/known-by-name.d.ts").patchAttribute;
  /** Makes a schema of the columns of a query, known for the rest of the script. */
  readonly registerQuerySchema: typeof import("../../functions/known-by-name.d.ts").registerQuerySchema;
  /** Makes a schema of the columns of a query, known for the rest of the script; extended. */
  readonly registerQuerySchemaEx: typeof import("../../functions/known-by-name.d.ts").registerQuerySchemaEx;
  /** Makes a schema known for the rest of the script, as workflow code needs for temporary schemas. */
  readonly registerSchema: typeof import("../../functions/schemas.d.ts").registerSchema;
  /** Gives up a context, next to `setContext`. */
  readonly releaseContext: typeof import("../../functions/known-by-name.d.ts").releaseContext;
  /** Encrypts a text so that `reversibleDecrypt` can read it: one of the older functions. */
  readonly reversibleCrypt: typeof import("../../functions/known-by-name.d.ts").reversibleCrypt;
  /** Decrypts what `reversibleCrypt` gave. */
  readonly reversibleDecrypt: typeof import("../../functions/known-by-name.d.ts").reversibleDecrypt;
  /** Decrypts what was encrypted with the RSA public key of a pair. */
  readonly rsaPrivateDecrypt: typeof import("../../functions/encryption.d.ts").rsaPrivateDecrypt;
  /** Encrypts a text with an RSA public key. */
  readonly rsaPublicEncrypt: typeof import("../../functions/encryption.d.ts").rsaPublicEncrypt;
  /** Writes what base64 text stands for to a file of the server; the older name, it seems, of `saveFileFromBase64`. */
  readonly saveBase64String: typeof import("../../functions/files.d.ts").saveBase64String;
  /** Writes a text to a file of the server. */
  readonly saveFile: typeof import("../../functions/files.d.ts").saveFile;
  /** Writes what base64 text stands for to a file of the server: the way to write bytes. */
  readonly saveFileFromBase64: typeof import("../../functions/files.d.ts").saveFileFromBase64;
  /** Writes a text to a file of the server. */
  readonly saveString: typeof import("../../functions/files.d.ts").saveString;
  /** Writes an XML document to a file of the server, with an XML prolog that names the encoding when the text has none. */
  readonly saveXmlFile: typeof import("../../functions/files.d.ts").saveXmlFile;
  /** Writes an XML document to a file of the server; named like the deprecated `saveString`. */
  readonly saveXmlString: typeof import("../../functions/known-by-name.d.ts").saveXmlString;
  /** Finds the personalization fields in a text. */
  readonly scanCustomFields: typeof import("../../functions/known-by-name.d.ts").scanCustomFields;
  /** Finds the personalization fields in a text, extended. */
  readonly scanCustomFieldsEx: typeof import("../../functions/known-by-name.d.ts").scanCustomFieldsEx;
  /** Finds the URLs in a text, as tracking needs them. */
  readonly scanURLs: typeof import("../../functions/known-by-name.d.ts").scanURLs;
  /** Sets a context, kept by the server, that later calls work in. */
  readonly setContext: typeof import("../../functions/known-by-name.d.ts").setContext;
  /** Sets a variable of the server's environment. */
  readonly setEnv: typeof import("../../functions/options.d.ts").setEnv;
  /** Says how much work there is, for the progress bar of a job. */
  readonly setMaxProgress: typeof import("../../functions/jobs.d.ts").setMaxProgress;
  /** Sets an option of the instance. */
  readonly setOption: typeof import("../../functions/options.d.ts").setOption;
  /** Says how much work is done, for the progress bar of a job. */
  readonly setProgress: typeof import("../../functions/jobs.d.ts").setProgress;
  /** Makes a schema stand for another SQL table for the rest of the script, as workflow code does with the temporary schema of its work table before `buildSqlTable`. */
  readonly setSchemaSqlTable: typeof import("../../functions/schemas.d.ts").setSchemaSqlTable;
  /** Encrypts a text in a way that can be undone: one of the older functions. */
  readonly simpleRevCrypt: typeof import("../../functions/known-by-name.d.ts").simpleRevCrypt;
  /** Stops the script for a while. */
  readonly sleep: typeof import("../../functions/system.d.ts").sleep;
  /** Runs a statement that changes something. */
  readonly sqlExec: typeof import("../../functions/sql.d.ts").sqlExec;
  /** Runs a statement that changes something on another database. */
  readonly sqlExecOnDataSource: typeof import("../../functions/sql.d.ts").sqlExecOnDataSource;
  /** Runs a script of several SQL statements. */
  readonly sqlExecScript: typeof import("../../functions/sql.d.ts").sqlExecScript;
  /** The first column of the first row of a query, as a date. */
  readonly sqlGetDate: typeof import("../../functions/sql.d.ts").sqlGetDate;
  /** The first column of the first row of a query on another database, as a date. */
  readonly sqlGetDateOnDataSource: typeof import("../../functions/sql.d.ts").sqlGetDateOnDataSource;
  /** The first column of the first row of a query, as a number with decimals. */
  readonly sqlGetDouble: typeof import("../../functions/sql.d.ts").sqlGetDouble;
  /** The first column of the first row of a query on another database, as a number with decimals. */
  readonly sqlGetDoubleOnDataSource: typeof import("../../functions/sql.d.ts").sqlGetDoubleOnDataSource;
  /** The first column of the first row of a query, as a whole number. */
  readonly sqlGetInt: typeof import("../../functions/sql.d.ts").sqlGetInt;
  /** The first column of the first row of a query on another database, as a whole number. */
  readonly sqlGetIntOnDataSource: typeof import("../../functions/sql.d.ts").sqlGetIntOnDataSource;
  /** The first column of the first row of a query, for columns of long text. */
  readonly sqlGetMemo: typeof import("../../functions/sql.d.ts").sqlGetMemo;
  /** The first column of the first row of a query on another database, for columns of long text. */
  readonly sqlGetMemoOnDataSource: typeof import("../../functions/sql.d.ts").sqlGetMemoOnDataSource;
  /** The first column of the first row of a query, as text. */
  readonly sqlGetString: typeof import("../../functions/sql.d.ts").sqlGetString;
  /** The first column of the first row of a query on another database, as text. */
  readonly sqlGetStringOnDataSource: typeof import("../../functions/sql.d.ts").sqlGetStringOnDataSource;
  /** Runs a query and gives its rows as E4X: an element per row. */
  readonly sqlSelect: typeof import("../../functions/sql.d.ts").sqlSelect;
  /** Begins to hold back what `write` puts out, as the name suggests. */
  readonly startBuffering: typeof import("../../functions/known-by-name.d.ts").startBuffering;
  /** Begins a step of a job whose progress is shown, next to `setMaxProgress` and `setProgress`. */
  readonly startProgressTransaction: typeof import("../../functions/known-by-name.d.ts").startProgressTransaction;
  /** Ends what `startBuffering` began; it may give the text that was held back. */
  readonly stopBuffering: typeof import("../../functions/known-by-name.d.ts").stopBuffering;
  /** The running task (xtk:workflowTask). */
  readonly task: import("../../workflow/task.d.ts").WorkflowTask;
  /** The schemas of the namespace `temp`, those of work tables. */
  readonly temp: import("../../schema-objects/nl-namespace.d.ts").TempNamespace;
  /** The server's tests of itself: AES decryption of text. */
  readonly testAESDecryptString: typeof import("../../functions/known-by-name.d.ts").testAESDecryptString;
  /** The server's tests of itself: AES decryption of XML. */
  readonly testAESDecryptXml: typeof import("../../functions/known-by-name.d.ts").testAESDecryptXml;
  /** The server's tests of itself: AES encryption of text. */
  readonly testAESEncryptString: typeof import("../../functions/known-by-name.d.ts").testAESEncryptString;
  /** The server's tests of itself: AES encryption of XML. */
  readonly testAESEncryptXml: typeof import("../../functions/known-by-name.d.ts").testAESEncryptXml;
  /** The server's tests of itself: email. */
  readonly testEmail: typeof import("../../functions/known-by-name.d.ts").testEmail;
  /** The server's tests of itself: finding a node of a document. */
  readonly testFindNode: typeof import("../../functions/known-by-name.d.ts").testFindNode;
  /** The server's tests of itself: reading JSON. */
  readonly testJSONParse: typeof import("../../functions/known-by-name.d.ts").testJSONParse;
  /** The server's tests of itself: merging. */
  readonly testMerge: typeof import("../../functions/known-by-name.d.ts").testMerge;
  /** The server's tests of itself: filters of mid-sourcing. */
  readonly testMidSourcingFilter: typeof import("../../functions/known-by-name.d.ts").testMidSourcingFilter;
  /** The server's tests of itself: filters of mid-sourcing, with a configuration. */
  readonly testMidSourcingFilterWithConfiguration: typeof import("../../functions/known-by-name.d.ts").testMidSourcingFilterWithConfiguration;
  /** The server's tests of itself: MIME encoding. */
  readonly testMimeEncode: typeof import("../../functions/known-by-name.d.ts").testMimeEncode;
  /** The server's tests of itself: statistics. */
  readonly testNLStatBasic: typeof import("../../functions/known-by-name.d.ts").testNLStatBasic;
  /** The server's tests of itself: synchronization of statistics. */
  readonly testNLStatSync: typeof import("../../functions/known-by-name.d.ts").testNLStatSync;
  /** The server's tests of itself: reading dates with time. */
  readonly testParseTimeStamp: typeof import("../../functions/known-by-name.d.ts").testParseTimeStamp;
  /** The server's tests of itself: running a workflow. */
  readonly testRunWorkflow: typeof import("../../functions/known-by-name.d.ts").testRunWorkflow;
  /** The server's tests of itself: splitting text. */
  readonly testSplitString: typeof import("../../functions/known-by-name.d.ts").testSplitString;
  /** The server's tests of itself: finding a node of a document and releasing it. */
  readonly testXmlFindAndReleaseNode: typeof import("../../functions/known-by-name.d.ts").testXmlFindAndReleaseNode;
  /** The schemas of the namespace `tst`, for tests of the server. */
  readonly tst: import("../../schema-objects/nl-namespace.d.ts").TstNamespace;
  /** Source text that makes an equal value, for debugging: `uneval({ a: "b" })` gives `({a:"b"})`. */
  readonly uneval: typeof import("../../functions/debugging.d.ts").uneval;
  /** Undoes `obfuscate`. */
  readonly unobfuscate: typeof import("../../functions/known-by-name.d.ts").unobfuscate;
  /** Encrypts a text so that nobody can read it again, for `compareUnreversibleCrypt`: the way passwords are kept. */
  readonly unreversibleCrypt: typeof import("../../functions/known-by-name.d.ts").unreversibleCrypt;
  /** Whether passwords are hashed by PKCS #5. */
  readonly usePKCS5ToHashPassword: typeof import("../../functions/known-by-name.d.ts").usePKCS5ToHashPassword;
  /** Whether requests need a security token. */
  readonly useSecurityToken: typeof import("../../functions/known-by-name.d.ts").useSecurityToken;
  /** The variables of an event: those that activities of the workflow set, and your own. */
  readonly vars: import("../../workflow/event-vars.d.ts").WorkflowEventVars;
  /** The name of the cookie that tells visitors apart. */
  readonly visitorCookieName: typeof import("../../functions/known-by-name.d.ts").visitorCookieName;
  /** Server methods of the platform schemas. */
  readonly xtk: import("../../xtk/xtk.d.ts").Xtk;
}

/** What a JSSP page or web application finds besides. */
export interface WebApi {
  /** When an approval is expected, as text: made by `nms.operation.CalculateExpectedValidationDate`. */
  readonly CalculateExpectedValidationDate: typeof import("../../functions/campaigns.d.ts").CalculateExpectedValidationDate;
  /** When the next reminder of an approval is due. */
  readonly CalculateNextReminderDate: typeof import("../../functions/campaigns.d.ts").CalculateNextReminderDate;
  /** A new captcha. */
  readonly CaptchaIDGen: typeof import("../../functions/pages.d.ts").CaptchaIDGen;
  /** Whether a visitor typed what the picture of a captcha shows. */
  readonly CaptchaValidate: typeof import("../../functions/pages.d.ts").CaptchaValidate;
  /** `Cookie` as a constructor. */
  readonly Cookie: import("../../jssp/cookie.d.ts").CookieConstructor;
  /** `Cookies` as a name: they are `request.cookies`. */
  readonly Cookies: import("../../jssp/cookies.d.ts").CookiesConstructor;
  /** `HttpServletRequest` as a name: the one object is `request`. */
  readonly HttpServletRequest: import("../../jssp/http-servlet-request.d.ts").HttpServletRequestConstructor;
  /** `HttpServletResponse` as a name: the one object is `response`. */
  readonly HttpServletResponse: import("../../jssp/http-servlet-response.d.ts").HttpServletResponseConstructor;
  /** Wraps an event of the browser. */
  readonly NewEvent: typeof import("../../functions/pages.d.ts").NewEvent;
  /** `RequestParameters` as a name: they are `request.parameters`. */
  readonly RequestParameters: import("../../jssp/request-parameters.d.ts").RequestParametersConstructor;
  /** Wakes up the task of a workflow that waits for an object; it tries up to three times. */
  readonly WakeupWorkflowTask: typeof import("../../functions/jobs.d.ts").WakeupWorkflowTask;
  /** `XtkGeckoEvent` as a constructor. */
  readonly XtkGeckoEvent: import("../../jssp/xtk-gecko-event.d.ts").XtkGeckoEventConstructor;
  /** `XtkIEEvent` as a constructor. */
  readonly XtkIEEvent: import("../../jssp/xtk-ie-event.d.ts").XtkIEEventConstructor;
  /** `XtkOperationProcess` as a constructor. */
  readonly XtkOperationProcess: import("../../jssp/xtk-operation-process.d.ts").XtkOperationProcessConstructor;
  /** Collects the views that a block of a dashboard offers. */
  readonly _collectViews: typeof import("../../functions/dashboards.d.ts")._collectViews;
  /** Makes a block of the navigation tree. */
  readonly _genNavtreeViewBlock: typeof import("../../functions/dashboards.d.ts")._genNavtreeViewBlock;
  /** Collects the actions that a dashboard offers. */
  readonly _getAvailableActions: typeof import("../../functions/dashboards.d.ts")._getAvailableActions;
  /** Adds the security token to a URL. */
  readonly addSecurityToken: typeof import("../../functions/http.d.ts").addSecurityToken;
  /** The style class of the picture for a kind of content. */
  readonly assetContentTypeImg: typeof import("../../functions/labels.d.ts").assetContentTypeImg;
  /** Settings of the command bar of a delivery's dashboard. */
  readonly buildCommandBarConfig: typeof import("../../functions/dashboards.d.ts").buildCommandBarConfig;
  /** Settings of the part of a delivery's dashboard that shows its state. */
  readonly buildStateContentConfig: typeof import("../../functions/dashboards.d.ts").buildStateContentConfig;
  /** The label of a kind of campaign in the catalog of distributed marketing. */
  readonly catalogOperationTypeLabel: typeof import("../../functions/labels.d.ts").catalogOperationTypeLabel;
  /** Adds the number of messages of a discussion to what a query selects. */
  readonly completeQueryWithNbMessages: typeof import("../../functions/campaigns.d.ts").completeQueryWithNbMessages;
  /** Writes to the log of the web server, as `logWarning` does. */
  readonly console: import("../../jssp/server-console.d.ts").ServerConsole;
  /** The CSS of a border. */
  readonly convertBorderStyle: typeof import("../../functions/labels.d.ts").convertBorderStyle;
  /** Makes a block of the navigation of a dashboard. */
  readonly dashboardNavigationBlockCreation: typeof import("../../functions/dashboards.d.ts").dashboardNavigationBlockCreation;
  /** Decrypts a password that is stored in an external account. */
  readonly decryptPassword: typeof import("../../functions/encryption.d.ts").decryptPassword;
  /** Draws a line of a list that shows blocks. */
  readonly defaultBlockViewListLineRenderer: typeof import("../../functions/dashboards.d.ts").defaultBlockViewListLineRenderer;
  /** How a list in a grid draws its lines by default. */
  readonly defaultGridListLineRenderer: typeof import("../../functions/dashboards.d.ts").defaultGridListLineRenderer;
  /** How a list of links that can be edited draws its lines by default. */
  readonly defaultLinkEditLineRenderer: typeof import("../../functions/dashboards.d.ts").defaultLinkEditLineRenderer;
  /** How a list of links draws its lines by default. */
  readonly defaultLinkListLineRenderer: typeof import("../../functions/dashboards.d.ts").defaultLinkListLineRenderer;
  /** How a list of overviews draws its lines by default. */
  readonly defaultOverviewListLineRenderer: typeof import("../../functions/dashboards.d.ts").defaultOverviewListLineRenderer;
  /** What a delivery waits for: one of `ACTION_TYPE_NONE` and the others of that prefix. */
  readonly deliveryActionStateType: typeof import("../../functions/campaigns.d.ts").deliveryActionStateType;
  /** Settings of the part of a delivery's dashboard that shows its key figures. */
  readonly deliveryKPIConfig: typeof import("../../functions/dashboards.d.ts").deliveryKPIConfig;
  /** The logo of a channel. */
  readonly deliveryLogofromMessageType: typeof import("../../functions/labels.d.ts").deliveryLogofromMessageType;
  /** The picture of the state of a delivery. */
  readonly displayDeliveryStateImg: typeof import("../../functions/labels.d.ts").displayDeliveryStateImg;
  /** The label of the state of a delivery. */
  readonly displayDeliveryStateLabel: typeof import("../../functions/labels.d.ts").displayDeliveryStateLabel;
  /** A span of time as text for people. */
  readonly displayDurationLabel: typeof import("../../functions/labels.d.ts").displayDurationLabel;
  /** The size of a file as text for people. */
  readonly displayFileSize: typeof import("../../functions/labels.d.ts").displayFileSize;
  /** The text that shows from when to when something is planned. */
  readonly displayPlanning: typeof import("../../functions/labels.d.ts").displayPlanning;
  /** The page that is written. */
  readonly document: import("../../jssp/page-document.d.ts").PageDocument;
  /** Escapes a text for XML output in a page; `<%= value %>` of a JSSP page escapes as well. */
  readonly escapeXmlString: typeof import("../../functions/text.d.ts").escapeXmlString;
  /** Runs a SQL statement and may write it to the journal. */
  readonly execSQLLogInfo: typeof import("../../functions/sql.d.ts").execSQLLogInfo;
  /** The object of the web library behind an element of the page. */
  readonly findXtkObject: typeof import("../../functions/pages.d.ts").findXtkObject;
  /** The JavaScript tag that tracks a web page. */
  readonly generateTrackingTag: typeof import("../../functions/pages.d.ts").generateTrackingTag;
  /** The further people that an approval is assigned to. */
  readonly getAdditionalAssignees: typeof import("../../functions/campaigns.d.ts").getAdditionalAssignees;
  /** The values of the enumeration of a field. */
  readonly getEnumValuesElt: typeof import("../../functions/schemas.d.ts").getEnumValuesElt;
  /** Settings of the general part of a dashboard, made by `getSwitchableViewConf`. */
  readonly getGeneralViewConf: typeof import("../../functions/dashboards.d.ts").getGeneralViewConf;
  /** Settings of the part of a dashboard that shows reports. */
  readonly getReportViewConf: typeof import("../../functions/dashboards.d.ts").getReportViewConf;
  /** Settings of a part of a dashboard that can be switched to. */
  readonly getSwitchableViewConf: typeof import("../../functions/dashboards.d.ts").getSwitchableViewConf;
  /** How much height a page has left below its headers. */
  readonly getUsableVerticalSpace: typeof import("../../functions/pages.d.ts").getUsableVerticalSpace;
  /** The value at an XPath of a node. */
  readonly getValue: typeof import("../../functions/xml.d.ts").getValue;
  /** The link to the mirror page of a delivery, as HTML. */
  readonly htmlDeliveryMirrorPage: typeof import("../../functions/labels.d.ts").htmlDeliveryMirrorPage;
  /** The documents of an entity as an HTML list. */
  readonly htmlDocumentList: typeof import("../../functions/labels.d.ts").htmlDocumentList;
  /** Has to do with removing what is unsafe from HTML: its text knows unsafe elements and attributes. */
  readonly htmlSanitizer: typeof import("../../functions/known-by-name.d.ts").htmlSanitizer;
  /** Prepares a dashboard. */
  readonly initDashboard: typeof import("../../functions/dashboards.d.ts").initDashboard;
  /** Whether the page is shown in the client console, which a cookie tells. */
  readonly isNeolaneConsole: typeof import("../../functions/pages.d.ts").isNeolaneConsole;
  /** The label of the status of an order in distributed marketing. */
  readonly localOrderStatusLabel: typeof import("../../functions/labels.d.ts").localOrderStatusLabel;
  /** Sends a list (nms:group) to a destination as an audience: a method of the schema's library. */
  readonly nms_group_createAudienceMapping: typeof import("../../functions/campaigns.d.ts").nms_group_createAudienceMapping;
  /** Ends what `nms_group_createAudienceMapping` began. */
  readonly nms_group_deleteAudienceMapping: typeof import("../../functions/campaigns.d.ts").nms_group_deleteAudienceMapping;
  /** Deletes a web application with its texts: the method DeleteWebApp of nms:webApp. */
  readonly nms_webApp_DeleteWebApp: typeof import("../../functions/campaigns.d.ts").nms_webApp_DeleteWebApp;
  /** Goes to a view and shows the page as loading. */
  readonly openView: typeof import("../../functions/pages.d.ts").openView;
  /** Writes a line to the journal of a marketing campaign (nms:operation). */
  readonly pushOperationLog: typeof import("../../functions/logs.d.ts").pushOperationLog;
  /** Writes an information line to the journal and to that of a marketing campaign (nms:operation). */
  readonly pushOperationLogInfo: typeof import("../../functions/logs.d.ts").pushOperationLogInfo;
  /** The HTTP request of a JSSP page or web application. */
  readonly request: import("../../jssp/http-servlet-request.d.ts").HttpServletRequest;
  /** Takes the filters of a list back and loads it again. */
  readonly resetFilters: typeof import("../../functions/pages.d.ts").resetFilters;
  /** The HTTP response of a JSSP page or web application. */
  readonly response: import("../../jssp/http-servlet-response.d.ts").HttpServletResponse;
  /** The global object of a page. */
  readonly self: import("../../jssp/page-global.d.ts").PageGlobal;
  /** Shows a block of the page, or hides it. */
  readonly showHideBlock: typeof import("../../functions/pages.d.ts").showHideBlock;
  /** Shows the filters of the page's list, or hides them. */
  readonly showHideFilterContainer: typeof import("../../functions/pages.d.ts").showHideFilterContainer;
  /** The members of an object as text, for debugging. */
  readonly show_props: typeof import("../../functions/debugging.d.ts").show_props;
  /** The label of what an approval is about. */
  readonly validationTypeLabel: typeof import("../../functions/labels.d.ts").validationTypeLabel;
  /** Writes to the page that is being made (JSSP pages and templates only). */
  readonly write: typeof import("../../functions/pages.d.ts").write;
  /** Writes to the page that is being made and ends the line (JSSP pages and templates only). */
  readonly writeln: typeof import("../../functions/pages.d.ts").writeln;
  /** Writes to the page that is being made, without escaping (JSSP pages and templates only). */
  readonly writeraw: typeof import("../../functions/pages.d.ts").writeraw;
}
