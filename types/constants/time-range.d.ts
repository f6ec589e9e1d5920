/**
 * Spans of time that lists and plans are shown for.
 *
 * The names and values are those of a v7 server (build 8999), read in a web page; libraries of the server define them. What each stands for is
 * told from its name.
 * @unverified whether a workflow script has them; where it has not, write the number
 */

/**
 * Span of time: the day.
 * @context web
 */
export declare const TIME_RANGE_DAY: 0;

/**
 * Span of time: the planned time.
 * @context web
 */
export declare const TIME_RANGE_FORECASTED: 1;
