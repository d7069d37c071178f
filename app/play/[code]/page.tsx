// A student's phone, from the nickname to the podium.

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { normalizeCode } from "../../../lib/session/joining";
import { ClientMessages } from "../../i18n/client-messages";
import { LanguageSwitch } from "../../ui/language-switch";
import "./phone.css";
import { PlayScreen } from "./play-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("play");
  return { title: t("title") };
}

export default async function PlayPage({ params }: PageProps<"/play/[code]">) {
  const { code: typed } = await params;
  const code = normalizeCode(decodeURIComponent(typed));
  if (code !== typed) redirect(`/play/${encodeURIComponent(code)}`);
  return (
    <ClientMessages areas={["play", "slides", "live", "graph", "training", "refusals", "nicknames"]}>
      <PlayScreen code={code} languageSwitch={<LanguageSwitch />} />
    </ClientMessages>
  );
}
