// A student's phone: a screen of the class that can also join and answer.

"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import { Connected, useStore } from "./live-screen";
import { createPlayerClient, type PlayerClient } from "./player-client";

const PhoneContext = createContext<PlayerClient | null>(null);

export function LivePhone({ code, children }: { code: string; children: ReactNode }) {
  const [client] = useState(() => createPlayerClient(code));
  return <PhoneOf client={client}>{children}</PhoneOf>;
}

export function PhoneOf({ client, children }: { client: PlayerClient; children: ReactNode }) {
  return (
    <PhoneContext value={client}>
      <Connected client={client}>{children}</Connected>
    </PhoneContext>
  );
}

/** What a student can do. */
export function usePhone(): Pick<PlayerClient, "join" | "answer" | "writeReason" | "startOver"> {
  return useClient();
}

/** What became of the answer that was tapped. */
export const useSent = () => useStore(useClient().answers, (sent) => sent);

function useClient(): PlayerClient {
  const client = useContext(PhoneContext);
  if (!client) throw new Error("Only a phone can answer.");
  return client;
}
