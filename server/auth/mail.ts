// Sends a letter by the operator's mail server, where there is one.

import { createTransport } from "nodemailer";
import type { Config } from "../settings/config";

export interface Letter {
  subject: string;
  text: string;
}

/** A mail server that does not answer holds nobody up: letters are sent once the page has answered. */
const PATIENCE_MS = 20_000;

export type Mail = NonNullable<Config["mail"]>;

export async function send({ smtpUrl, from }: Mail, to: string, { subject, text }: Letter): Promise<void> {
  const transport = transportTo(smtpUrl);
  // An object is taken as one address; a text could name several.
  await transport.sendMail({ from, to: { name: "", address: to }, subject, text });
  transport.close();
}

/** Signs in at the mail server and sends nothing; throws where that does not work. */
export async function reachMail({ smtpUrl }: Pick<Mail, "smtpUrl">): Promise<void> {
  const transport = transportTo(smtpUrl);
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}

function transportTo(smtpUrl: string) {
  return createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // What a letter says is written here: it reads no file and no address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
