/**
 * A new captcha. Its picture is `/nms/jsp/captcha.jsp?captchaID=…`; the page sends the identifier along in a hidden field. Web applications and
 * JSSP pages only.
 * @returns identifier of the captcha
 * @context web
 * @see Campaign documentation, "Scripting and coding guidelines"
 */
export declare function CaptchaIDGen(): string;
