// What the terminal shows once the server is up: where to open it here, where from other devices, and that as a QR code.

import QRCode from "qrcode";
import type { Config } from "../settings/config";
import { isEverywhere, lanAddresses, originHere } from "../settings/lan-addresses";

export async function showAddresses({ publicUrl, host }: Config, port: number): Promise<void> {
  const lan = isEverywhere(host) ? lanAddresses(port) : [];
  const shared = publicUrl ?? lan[0] ?? null;
  console.log(`\nBlamegrad is ready.\n\n  On this computer   ${originHere(host, port)}`);
  for (const address of lan) console.log(`  In this network    ${address}`);
  if (publicUrl) console.log(`  For everyone       ${publicUrl}`);
  if (shared) console.log(`\n${await terminalQr(shared)}`);
  console.log("  Stop with Ctrl+C.\n");
}

/** In a terminal with its own black and white, whatever the theme; in a file without colour codes. */
function terminalQr(text: string): Promise<string> {
  return process.stdout.isTTY
    ? QRCode.toString(text, { type: "terminal", small: true })
    : QRCode.toString(text, { type: "utf8" });
}
