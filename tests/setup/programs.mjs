// The programs that tests drive and npm does not bring: found, or installed as Debian packages where that is possible.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const programs = [
  // Chromium without its own windows and tabs, which cost as much as the pages; not every release of Debian has it.
  { package: "chromium-headless-shell", orElse: "chromium", isThere: () => findChromium() !== null },
  {
    package: "fonts-noto-cjk",
    isThere: () => process.platform !== "linux" || succeeds("sh", "-c", "fc-list :lang=zh | grep -q ."),
  },
  { package: "postgresql", isThere: () => existsSync("/usr/lib/postgresql") || onPath("initdb") !== null },
  { package: "nginx", isThere: () => findNginx() !== null },
  { package: "redis-server", isThere: () => onPath("redis-server") !== null },
  { package: "python3", isThere: () => onPath("python3") !== null },
  { package: "systemd", isThere: () => onPath("systemd-analyze") !== null },
];

/** Browsers of other engines, and the screen that one of them wants. */
const engines = [
  { package: "firefox-esr", isThere: () => onPath("firefox-esr") !== null },
  { package: "cog", isThere: () => onPath("cog") !== null },
  { package: "wpewebkit-driver", isThere: () => onPath("WPEWebDriver") !== null },
  { package: "webkit2gtk-driver", isThere: () => onPath("WebKitWebDriver") !== null },
  { package: "xvfb", isThere: () => onPath("Xvfb") !== null },
  { package: "xauth", isThere: () => onPath("xauth") !== null },
];

/** Ends the process with a sentence if something is missing and cannot be installed here. */
export async function installPrograms(wanted) {
  const needed = wanted.engines ? [...programs, ...engines] : programs;
  const missing = () => needed.filter(({ isThere }) => !isThere());
  if (missing().length === 0) return;
  const apt = aptCommand();
  if (apt) {
    const names = missing().map((program) => program.package);
    console.log(`Installing ${names.join(", ")} …`);
    succeeds(...apt, "update");
    // One by one: a package that is not to be had does not hold up the others.
    const install = (name) => succeeds(...apt, "install", "--yes", "--no-install-recommends", name);
    for (const program of missing()) {
      if (!install(program.package) && program.orElse) install(program.orElse);
    }
  }
  const still = missing().map((program) => program.orElse ?? program.package);
  if (still.length === 0) return;
  console.error(`The tests also need these programs; please install them: ${still.join(", ")}`);
  process.exit(1);
}

export function findChromium() {
  const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
  return names.map(onPath).find(Boolean) ?? null;
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
