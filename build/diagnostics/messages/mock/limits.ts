import type { MockMessages } from "./mock-message.ts";

/** What stops a script that would not end, or would end the process that it runs in. */
export const limitMessages = {
  "endless-loop": {
    code: "XTK6470",
    message: "stopped after {seconds} s, in the loop that begins here",
    suggestion:
      "See that the loop ends. A script that needs more time gets it from createCampaign({ timeLimit: 60 }), or xtkit run --time-limit 60; 0 is no limit.",
  },
  "run-too-long": {
    code: "XTK6471",
    message: "{script} was stopped after {seconds} s. It was in no loop, so its place is not known",
    suggestion:
      "Look for a regular expression that tries very many ways, functions that call each other without an end, and very long lists. More time is createCampaign({ timeLimit: 60 }), or xtkit run --time-limit 60; 0 is no limit.",
  },
  "shared-member": {
    code: "XTK6472",
    message: "{owner} cannot have a member {name} here: every object would have it, and Node.js does not go on then",
    suggestion: "Give the member to the objects that need it.",
  },
} as const satisfies MockMessages;
