import { fileClass, fileIteratorClass } from "./files/file-class.ts";
import { memoryBufferClass } from "./files/memory-buffer.ts";
import { zipFileClass } from "./files/zip-file.ts";
import { httpClientRequestClass, httpClientResponseClass } from "./network/http-client.ts";
import { httpSoapConnectionClass, soapServiceClass } from "./network/soap.ts";
import type { AnyServerClass } from "../dispatch/server-class.ts";
import { enumClass, enumValueClass } from "./schema-objects/enumeration-classes.ts";
import { nodeDefClass, schemaKeyClass } from "./schema-objects/node-classes.ts";
import { schemaClass } from "./schema-objects/schema-class.ts";
import { soapMethodCallClass } from "./retired.ts";
import { applicationClass, currentLoginClass } from "./session/application.ts";
import { userContextClass } from "./session/user-context.ts";
import { dbEngineClass, dbStatementClass, dbStatementIteratorClass } from "./sql/db-engine.ts";

/** Every emulated server class. */
export const classes: readonly AnyServerClass[] = [
  applicationClass,
  currentLoginClass,
  dbEngineClass,
  dbStatementClass,
  dbStatementIteratorClass,
  enumClass,
  enumValueClass,
  fileClass,
  fileIteratorClass,
  httpClientRequestClass,
  httpClientResponseClass,
  httpSoapConnectionClass,
  memoryBufferClass,
  nodeDefClass,
  schemaClass,
  schemaKeyClass,
  soapMethodCallClass,
  soapServiceClass,
  userContextClass,
  zipFileClass,
];
