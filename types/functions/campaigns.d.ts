/** Marketing campaigns and deliveries: their approvals, discussions, lists and web applications. */

import type { XtkSchemaId } from "../schema/schema-id.d.ts";

/**
 * What a delivery waits for: one of `ACTION_TYPE_NONE` and the others of that prefix.
 * @param jsonParams the delivery, with `deliveryState` and the status of its approvals
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function deliveryActionStateType(jsonParams: unknown): number;

/**
 * When an approval is expected, as text: made by `nms.operation.CalculateExpectedValidationDate`.
 * @param parameter settings of the approval, an element
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function CalculateExpectedValidationDate(parameter: unknown): string;

/**
 * When the next reminder of an approval is due.
 * @param lastReminderDate date of the last reminder
 * @param expectedDate date that the approval is expected at
 * @param parameter settings of the approval, an element
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function CalculateNextReminderDate(lastReminderDate: unknown, expectedDate: unknown, parameter: unknown): unknown;

/**
 * The further people that an approval is assigned to.
 * @param parameter settings of the approval, E4X with `assignee` elements
 * @returns their names or keys in one text
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getAdditionalAssignees(parameter: unknown): string;

/**
 * Adds the number of messages of a discussion to what a query selects.
 * @param schema id of the schema
 * @param entityId key of the entity
 * @param query the query, E4X: it is changed
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function completeQueryWithNbMessages(schema: XtkSchemaId, entityId: number, query: unknown): unknown;

/**
 * Sends a list (nms:group) to a destination as an audience: a method of the schema's library.
 * @param segmentId the list, or the segment made from it
 * @param destinationId where it goes: a number
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function nms_group_createAudienceMapping(segmentId: unknown, destinationId: unknown): unknown;

/**
 * Ends what `nms_group_createAudienceMapping` began.
 * @param segmentId the list, or the segment made from it
 * @param destinationId where it went
 * @param mappingId what was created
 * @returns false without a mapping
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function nms_group_deleteAudienceMapping(segmentId: unknown, destinationId: unknown, mappingId: unknown): unknown;

/**
 * Deletes a web application with its texts: the method DeleteWebApp of nms:webApp.
 * @param webAppId key of the web application
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function nms_webApp_DeleteWebApp(webAppId: string): unknown;
