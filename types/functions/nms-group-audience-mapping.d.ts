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
