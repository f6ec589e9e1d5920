/** The name of a class with its article, for messages: "a File", "an HttpClientRequest". */
export function withArticle(className: string): string {
  return `${/^(?:[AEIO]|Http)/.test(className) ? "an" : "a"} ${className}`;
}
