/**
 * Decrypts a password that is stored in an external account. JSSP pages and implementations of SOAP methods only: in workflows, web applications,
 * reports and deliveries it cannot be called.
 * @param text the encrypted password
 * @returns the password in plain text: never log it
 * @context web
 * @see Campaign reference, f-decryptPassword
 */
export declare function decryptPassword(text: string): string;
