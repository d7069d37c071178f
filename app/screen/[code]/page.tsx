// The big screen of a class: read from eight metres, driven by nobody who stands in front of it.

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { normalizeCode } from "../../../lib/session/joining";
import { joinAddress } from "../../../server/settings/join-address";
import { chosenAddress } from "../../../server/store/chosen-address";
import { database } from "../../../server/store/database";
import { ClientMessages } from "../../i18n/client-messages";
import { QrCode } from "../../live/qr-code";
import { BigScreen } from "./big-screen";
import "./big-screen.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("screen");
  return { title: t("title") };
}

export default async function ScreenPage({ params }: PageProps<"/screen/[code]">) {
  const { code: typed } = await params;
  const code = normalizeCode(decodeURIComponent(typed));
  if (code !== typed) redirect(`/screen/${encodeURIComponent(code)}`);
  const t = await getTranslations("live");
  const address = joinAddress(await chosenAddress(database(), code));
  const link = `${address}/play/${code}`;
  return (
    <ClientMessages areas={["screen", "slides", "live", "graph", "training", "refusals"]}>
      <BigScreen
        code={code}
        address={address}
        qr={<QrCode text={link} label={t("qrLabel", { address: link })} className="size-full" />}
      />
    </ClientMessages>
  );
}
