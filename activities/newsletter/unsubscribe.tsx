/** Opt-out of the service, or of everything when no service is named. */
export default function () {
  const email = String(vars.email);
  const service = vars.service === undefined ? "" : String(vars.service);
  nms.subscription.Unsubscribe(service, <recipient _key="@email" email={email} xtkschema="nms:recipient" />);
  logInfo(service === "" ? `${email}: denylisted` : `${email}: opt-out of ${service} requested`);
}
