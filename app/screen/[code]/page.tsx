// The big screen of a class: read from eight metres, driven by nobody who stands in front of it.

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { joinAddress } from "../../../server/settings/join-address";
import { chosenAddress } from "../../../server/store/chosen-address";
import { database } from "../../../server/store/database";
import { ClientMessages } from "../../i18n/client-messages";
import { codeInAddress } from "../../live/code-in-address";
import { QrCode } from "../../live/qr-code";
import { BigScreen } from "./big-screen";
import "./big-screen.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("screen");
  return { title: t("title") };
}

export default async function ScreenPage({ params }: PageProps<"/screen/[code]">) {
  const code = codeInAddress("screen", (await params).code);
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
