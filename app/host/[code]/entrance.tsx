// How students get in: address, code, QR. Where there are several ways here, the teacher says which one students take.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useHostView, useSocket } from "../../live/live-screen";
import { configure } from "../../live/requests";
import { useChosenAddress } from "../../live/use-chosen-address";
import { useCommand } from "../../live/use-command";
import { withoutProtocol } from "../../live/without-protocol";

export interface EntranceProps {
  /** The address that the QR code leads to. */
  address: string;
  /** All that may be chosen, that one among them. */
  addresses: readonly string[];
  qr: ReactNode;
}

export function Entrance({ address, addresses, qr }: EntranceProps) {
  const t = useTranslations("live");
  const { code, settings } = useHostView();
  useChosenAddress(address, settings.joinAddress);
  return (
    <section className="flex flex-wrap items-center gap-4 rounded-card border border-line bg-surface p-4 shadow-card">
      {addresses.length > 1 && <AddressChoice address={address} addresses={addresses} />}
      <div className="min-w-0 grow basis-32">
        {addresses.length === 1 && (
          <>
            <p className="text-ink-soft text-sm">{t("joinAt")}</p>
            <p className="wrap-anywhere mb-2 font-semibold">{withoutProtocol(address)}</p>
          </>
        )}
        <p className="text-ink-soft text-sm">{t("code")}</p>
        <p className="font-extrabold text-2xl tracking-[0.06em]">{code}</p>
      </div>
      <div className="size-32 shrink-0 overflow-hidden rounded-control border border-line">{qr}</div>
    </section>
  );
}

function AddressChoice({ address, addresses }: Omit<EntranceProps, "qr">) {
  const t = useTranslations("live");
  const socket = useSocket();
  const command = useCommand();
  return (
    <div className="grid basis-full gap-1">
      <label htmlFor="join-address" className="text-ink-soft text-sm">
        {t("joinAt")}
      </label>
      <select
        id="join-address"
        value={address}
        onChange={({ target }) => command.runInTurn(() => configure(socket, { joinAddress: target.value }))}
        className="min-h-11 w-full rounded-control border-[1.5px] border-line-strong bg-raised px-2 font-semibold text-base"
      >
        {addresses.map((each) => (
          <option key={each} value={each}>
            {withoutProtocol(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
