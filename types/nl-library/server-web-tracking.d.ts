import type { HttpServletRequest } from "../jssp/http-servlet-request.d.ts";

/** The banner by which a visitor allows or forbids web tracking, on the side of the server. */
export interface ServerWebTracking {
  /**
   * HTML of the banner.
   * @param escapeJs escape it for a JavaScript literal
   */
  generateOptOutBanner(escapeJs?: boolean): string;

  /**
   * Writes the banner into the page.
   * @param escapeJs escape it for a JavaScript literal
   */
  renderOptOutBanner(escapeJs?: boolean): void;

  /** Whether the banner is due: the visitor has not chosen yet. Internal to the library. */
  _displayOptOutBanner(): boolean;
}

/** `NL.ServerWebTracking` as a constructor. */
export interface ServerWebTrackingClass {
  /**
   * The banner of a page.
   * @param request the request of the page
   * @param banner name of the personalization block that holds the banner
   */
  new (request: HttpServletRequest, banner: string): ServerWebTracking;
}
