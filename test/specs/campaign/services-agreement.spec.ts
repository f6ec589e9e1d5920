import { expectTypeOf, test } from "vitest";
import type { Disagreements } from "../../runtime/campaign/services/agreement.ts";
import type { Services } from "../../runtime/campaign/services/services.ts";
import type { formatDate } from "../../../types/functions/format-date.d.ts";
import type { getCurrentDate } from "../../../types/functions/get-current-date.d.ts";
import type { getOption } from "../../../types/functions/get-option.d.ts";
import type { getUUID } from "../../../types/functions/get-uuid.d.ts";
import type { loadLibrary } from "../../../types/functions/load-library.d.ts";
import type { logError } from "../../../types/functions/log-error.d.ts";
import type { logInfo } from "../../../types/functions/log-info.d.ts";
import type { parseTimeStamp } from "../../../types/functions/parse-time-stamp.d.ts";
import type { setOption } from "../../../types/functions/set-option.d.ts";
import type { sleep } from "../../../types/functions/sleep.d.ts";
import type { NmsSubscription } from "../../../types/nms/subscription.d.ts";
import type { XtkSession } from "../../../types/xtk/session.d.ts";

/** Members of a declared object under their paths. */
type Under<Prefix extends string, Members> = { [Name in keyof Members & string as `${Prefix}.${Name}`]: Members[Name] extends (...args: never[]) => unknown ? Members[Name] : never };

type Declared = {
  formatDate: typeof formatDate;
  getCurrentDate: typeof getCurrentDate;
  getOption: typeof getOption;
  getUUID: typeof getUUID;
  loadLibrary: typeof loadLibrary;
  logError: typeof logError;
  logInfo: typeof logInfo;
  parseTimeStamp: typeof parseTimeStamp;
  setOption: typeof setOption;
  sleep: typeof sleep;
} & Under<"xtk.session", Pick<XtkSession, "Ingest" | "IngestExt" | "Write" | "WriteCollection" >> &
  Under<"nms.subscription", NmsSubscription>;

test("services and declarations agree", () => {
  expectTypeOf<Disagreements<Services, Declared>>().toEqualTypeOf<never>();
});

test("the comparison notices what differs", () => {
  expectTypeOf<Disagreements<Services, { getUUID: () => number }>>().toEqualTypeOf<"getUUID: result">();
  expectTypeOf<Disagreements<Services, { formatDate: (date: string, format: string) => string }>>().toEqualTypeOf<"formatDate: parameters">();
  expectTypeOf<Disagreements<Services, { sleep: () => void }>>().toEqualTypeOf<"sleep: parameters">();
  expectTypeOf<Disagreements<Services, { noSuch: () => void }>>().toEqualTypeOf<"noSuch: not emulated">();
  expectTypeOf<Disagreements<Services, { getCurrentDate: () => Date; logInfo: () => string }>>().toEqualTypeOf<"logInfo: result">();
});
