// Preloaded into a measured program: notes at its end what it cost, helper processes that still run included where the system tells.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { isMainThread } from "node:worker_threads";

const TICKS_PER_SECOND = 100;

/** The processor time and the peak memory of the processes that this one started. */
function helpers() {
  let seconds = 0;
  let megabytes = 0;
  try {
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      const [, parent, ...fields] = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      if (Number(parent) !== process.pid) continue;
      seconds += (Number(fields[9]) + Number(fields[10])) / TICKS_PER_SECOND;
      megabytes += Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
    }
  } catch {
    // The system does not tell, or a process ended meanwhile.
  }
  return { seconds, megabytes };
}

// Threads count with the program that they belong to.
if (isMainThread) {
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const others = helpers();
    const seconds = (user + system) / 1e6 + others.seconds;
    const megabytes = process.resourceUsage().maxRSS / 1024 + others.megabytes;
    writeFileSync(process.env.XTKIT_BENCH_COST, JSON.stringify({ seconds, megabytes }));
  });
}
