/** What web pages show for a value: labels, pictures, sizes, spans of time, lists as HTML. */

/**
 * The label of the state of a delivery.
 * @param status its status
 * @param state `DELIVERY_STATE_EDITION` and the others of that prefix
 * @param stateLabel label of the state
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function displayDeliveryStateLabel(status: number, state: number, stateLabel: string): string;

/**
 * The picture of the state of a delivery.
 * @param status its status
 * @param state `DELIVERY_STATE_EDITION` and the others of that prefix
 * @param image picture of the state
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function displayDeliveryStateImg(status: number, state: number, image: string): string;

/**
 * The logo of a channel.
 * @param messageType `DELIVERY_MESSAGETYPE_EMAIL` and the others of that prefix
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function deliveryLogofromMessageType(messageType: number): string;

/**
 * The label of a kind of campaign in the catalog of distributed marketing.
 * @param type the kind
 * @param sharedMode how the campaign is shared, as in `CENTRALLOCAL_MODE_CENTRALIZED` and the others of that prefix
 * @param sg the texts: a StringGroup. Default: those of the page
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function catalogOperationTypeLabel(type: number, sharedMode: number, sg?: unknown): string;

/**
 * The label of the status of an order in distributed marketing.
 * @param status `LOCALORDER_STATUS_PROOF` and the others of that prefix
 * @param newInstance whether the order is new
 * @param sg the texts: a StringGroup. Default: those of the page
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function localOrderStatusLabel(status: number, newInstance: boolean, sg?: unknown): string;

/**
 * The label of what an approval is about.
 * @param type `VALIDATION_TYPE_TARGET` and the others of that prefix
 * @param sg the texts: a StringGroup
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function validationTypeLabel(type: number, sg: unknown): string;

/**
 * A span of time as text for people.
 * @param value the span
 * @param sg the texts: a StringGroup. Default: those of the page
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function displayDurationLabel(value: unknown, sg?: unknown): string;

/**
 * The size of a file as text for people.
 * @param size bytes
 * @param sg the texts: a StringGroup. Default: those of the page
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function displayFileSize(size: number, sg?: unknown): string;

/**
 * The text that shows from when to when something is planned.
 * @param start its start
 * @param end its end
 * @param sg the texts: a StringGroup. Default: those of the page
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function displayPlanning(start: string, end: string, sg?: unknown): string;

/**
 * The style class of the picture for a kind of content.
 * @param userContentType the kind that the user chose; 0 leaves it to the other parameter
 * @param contentType MIME type of the content
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function assetContentTypeImg(userContentType: number, contentType: string): string;

/**
 * The CSS of a border.
 * @param border the definition of the border, an element
 * @param officeMode make it for office documents
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function convertBorderStyle(border: unknown, officeMode?: boolean): unknown;

/**
 * The link to the mirror page of a delivery, as HTML.
 * @param delivery the delivery, E4X
 * @param context where the link is shown: `DOC_CONTEXT_CONSOLE`, `DOC_CONTEXT_WEB` or `DOC_CONTEXT_NOTIFICATION`
 * @returns HTML
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function htmlDeliveryMirrorPage(delivery: unknown, context: number): string;

/**
 * The documents of an entity as an HTML list.
 * @param entity the entity
 * @param context where the list is shown: `DOC_CONTEXT_CONSOLE`, `DOC_CONTEXT_WEB` or `DOC_CONTEXT_NOTIFICATION`
 * @returns HTML
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function htmlDocumentList(entity: unknown, context: number): string;
