import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";
import type { XtkSchemaId } from "../schema/schema-id.d.ts";

/**
 * What an entity of xtk:builder does.
 * @see Campaign reference, xtk:builder
 */
export interface XtkBuilderEntityMethods<XmlOut> {
  /** The SQL that creates the database. */
  GenCreateDbDDL(): string;
}

/** An entity of xtk:builder: what `create`, `load` and `get` give. */
export type XtkBuilderEntity<XmlOut> = XtkEntity<XtkEntityFields<"xtk:builder">> & XtkEntityMethods<XmlOut> & XtkBuilderEntityMethods<XmlOut>;

/**
 * Schemas, database structure and packages. Most of it needs the rights of an administrator.
 * @see Campaign reference, xtk:builder
 */
export interface XtkBuilderMethods<XmlOut> extends XtkSchemaMethods<XtkBuilderEntity<XmlOut>, XmlOut> {
  /** How the server is connected to its database. */
  GetDbParams(): [dbcnx: XmlOut, dbParameters: XmlOut];

  /** Creates the tables of the database. */
  CreateDb(parameters: XmlIn): void;

  /** Brings the tables of the database up to date with the schemas. */
  UpdateDb(parameters: XmlIn): void;

  /** Installs packages that come with the product. */
  InstallVendorPackages(parameters: XmlIn): void;

  /** The part of `InstallPackage` that does the work; call that. */
  InstallPackageImpl(parameters: XmlIn): void;

  /**
   * Installs a package.
   * @param parameters `<builder>` that holds the `<package>`
   * @see Campaign reference, sm-builder-InstallPackage
   */
  InstallPackage(parameters: XmlIn): void;

  /**
   * Resolves the references of a package to records of the instance.
   * @returns the package with its references resolved, number of warnings
   */
  ResolvePackageReferences(parameters: XmlIn): [patchedPackage: XmlOut, warningNb: number];

  /**
   * Builds the schemas that depend on a source schema.
   * @param source the `<srcSchema>`
   */
  BuildSchema(source: XmlIn): void;

  /**
   * Builds a schema after its source has been written.
   * @param schemaId `"cus:order"`
   */
  BuildSchemaFromId(schemaId: XtkSchemaId): void;

  /**
   * The schema that a source schema gives.
   * @param source the `<srcSchema>`
   * @param saveEntity store it too
   */
  BuildOutputSchema(source: XmlIn, saveEntity: boolean): XmlOut;

  /** What differs between schemas and database. */
  BuildSqlSchemaDiff(sqlDiffParam: XmlIn, pkg: XmlIn): XmlOut;

  /** What an update of the database would change. */
  BuildUpdateSchemaDiff(parameters: XmlIn, useNamingConventions: boolean): XmlOut;

  /**
   * What an update of the database would change for one schema.
   * @param schemaId `"cus:order"`
   */
  BuildUpdateOneSchemaDiff(schemaId: XtkSchemaId, useNamingConventions: boolean): XmlOut;

  /** Builds the navigation tree of the console. */
  GenerateNavTree(): void;

  /**
   * The navigation tree that a source gives.
   * @param save store it too
   */
  BuildOutputNavTree(navtreeSource: XmlIn, save: boolean): XmlOut;

  /** The namespace for new schemas, `"cus"` unless it was changed. */
  GetDefaultNamespace(): string;

  /**
   * Removes the reverse links that a schema left in other schemas.
   * @param id id of the schema
   * @param extendedSchema id of the schema it extends
   */
  RemoveSchemaLinkRef(id: string, extendedSchema: string): void;

  /** Makes a source schema from parameters of the schema wizard. */
  GenerateSchema(parameters: XmlIn, source: XmlIn): XmlOut;

  /**
   * Brings a schema up to date with its table.
   * @param id id of the schema
   */
  UpdateSchemaFromDatabase(id: string): void;

  /** Brings temporary schemas up to date with their tables. */
  UpdateTempSchemasFromDatabase(schema: XmlIn): [result: XmlOut, warning: string];

  /**
   * Runs one SQL statement.
   * @param dataSource `"default"` or `"nms:extAccount:name"`
   */
  ExecSql(dataSource: string, sql: string): void;

  /**
   * Runs an SQL script.
   * @param dataSource `"default"` or `"nms:extAccount:name"`
   */
  ExecSqlScript(dataSource: string, sql: string): void;

  /**
   * Whether there is a table of that name.
   * @param dataSource `"default"` or `"nms:extAccount:name"`
   */
  CheckTableExists(dataSource: string, tableName: string): boolean;

  /**
   * Runs a script on the server. Administrators only.
   * @param name a name for messages
   * @param context a document that the script reads and changes
   * @returns the context as the script left it
   */
  EvaluateJavaScript(name: string, script: string, context: XmlIn): XmlOut;

  /**
   * Runs a template (JST) on the server. Administrators only.
   * @param name a name for messages
   * @param context a document that the template reads and changes
   * @returns the context as the template left it, and the text
   * @see Campaign reference, sm-builder-EvaluateJavaScriptTemplate
   */
  EvaluateJavaScriptTemplate(name: string, template: string, context: XmlIn): [context: XmlOut, result: string];

  /** The SQL that gives a schema a sequence of its own. */
  GenCreateOrUpdateSchemaSequenceDDL(schemaId: XtkSchemaId, newSequence: string, oldSequence: string): string;

  /**
   * Copies tables of the Cloud database (v8 Enterprise only).
   * @param params `<params dataSource="nms:extAccount:ffda" policy="xs"><srcSchema name="cus:order"/></params>`
   * @see Campaign v8 documentation, "Data replication"
   */
  CopyXxlData(params: XmlIn): XmlOut;
}
