/**
 * Whether a visitor typed what the picture of a captcha shows. Web applications and JSSP pages only.
 * @param captchaId what `CaptchaIDGen` gave
 * @param value what the visitor typed
 * @context web
 * @see Campaign documentation, "Scripting and coding guidelines"
 */
export declare function CaptchaValidate(captchaId: string, value: string): boolean;
