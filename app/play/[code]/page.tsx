// A student's phone, from the nickname to the podium.

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "../../i18n/client-messages";
import { codeInAddress } from "../../live/code-in-address";
import { LanguageSwitch } from "../../ui/language-switch";
import "./phone.css";
import { PlayScreen } from "./play-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("play");
  return { title: t("title") };
}

export default async function PlayPage({ params }: PageProps<"/play/[code]">) {
  const code = codeInAddress("play", (await params).code);
  return (
    <ClientMessages areas={["play", "slides", "live", "graph", "training", "refusals", "nicknames"]}>
      <PlayScreen code={code} languageSwitch={<LanguageSwitch />} />
    </ClientMessages>
  );
}
