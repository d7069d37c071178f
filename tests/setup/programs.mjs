// The programs that tests drive and npm does not bring: found, or installed as Debian packages where that is possible.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const programs = [
  { package: "chromium", isThere: () => findChromium() !== null },
  {
    package: "fonts-noto-cjk",
    isThere: () => process.platform !== "linux" || succeeds("sh", "-c", "fc-list :lang=zh | grep -q ."),
  },
  { package: "postgresql", isThere: () => existsSync("/usr/lib/postgresql") || onPath("initdb") !== null },
  { package: "nginx", isThere: () => findNginx() !== null },
  { package: "redis-server", isThere: () => onPath("redis-server") !== null },
];

/** Ends the process with a sentence if something is missing and cannot be installed here. */
export async function installPrograms() {
  const missing = programs.filter(({ isThere }) => !isThere()).map((program) => program.package);
  if (missing.length === 0) return;
  const apt = aptCommand();
  if (apt) {
    console.log(`Installing ${missing.join(", ")} …`);
    succeeds(...apt, "update");
    succeeds(...apt, "install", "--yes", "--no-install-recommends", ...missing);
  }
  const still = programs.filter(({ isThere }) => !isThere()).map((program) => program.package);
  if (still.length === 0) return;
  console.error(`The tests also need these programs; please install them: ${still.join(", ")}`);
  process.exit(1);
}

export function findChromium() {
  return ["chromium", "chromium-browser", "google-chrome"].map(onPath).find(Boolean) ?? null;
}

/** Debian keeps it where only root looks for programs. */
export function findNginx() {
  return onPath("nginx") ?? ["/usr/sbin/nginx"].find((file) => existsSync(file)) ?? null;
}

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

function aptCommand() {
  if (!onPath("apt-get")) return null;
  if (process.getuid?.() === 0) return ["apt-get"];
  return onPath("sudo") && succeeds("sudo", "--non-interactive", "true") ? ["sudo", "apt-get"] : null;
}

function succeeds(program, ...args) {
  try {
    execFileSync(program, args, {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return true;
  } catch {
    return false;
  }
}
