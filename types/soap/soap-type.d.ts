/**
 * Types of inputs and outputs of a SOAP method: `NLDocument` and `NLElement` are XML, `NLRawXML` is XML as text, `NLCollection` repeated elements.
 * @see Campaign reference, m-SoapService-addMethod
 */
export type SoapType = "string" | "boolean" | "long" | "short" | "byte" | "float" | "double" | "date" | "time" | "datetime" | "NLDocument" | "NLElement" | "NLRawXML" | "NLCollection";
