import { x } from "xtkit/xml";

/** Opt-in: the recipient is found by its address, or created. On v8 the request is processed by the hourly technical workflow. */
export default function () {
  const email = String(vars.email);
  const recipient = x("recipient", { _key: "@email", email, xtkschema: "nms:recipient" });
  nms.subscription.Subscribe("newsletter", recipient, true);
  logInfo(`${email}: subscription requested`);
}
