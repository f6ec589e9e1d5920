const reserved = new Set(["xtk", "nl", "nms", "ncm", "temp", "ncl", "crm", "xxl"]);

/** Whether a namespace belongs to the product ("Identification of a schema"): what is missing there is not the user's to give. */
export function isBuiltInNamespace(namespace: string): boolean {
  return reserved.has(namespace);
}

/** The namespace of a schema id. */
export function namespaceOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}
