// How students get in: address, code, QR.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export function Entrance({ code, address, qr }: { code: string; address: string; qr: ReactNode }) {
  const t = useTranslations("live");
  return (
    <section className="flex items-center gap-4 rounded-card border border-line bg-surface p-4 shadow-card">
      <div className="min-w-0 grow">
        <p className="text-ink-soft text-sm">{t("joinAt")}</p>
        <p className="wrap-anywhere font-semibold">{address}</p>
        <p className="mt-2 text-ink-soft text-sm">{t("code")}</p>
        <p className="font-extrabold text-2xl tracking-[0.06em]">{code}</p>
      </div>
      <div className="size-32 shrink-0 overflow-hidden rounded-control border border-line">{qr}</div>
    </section>
  );
}
