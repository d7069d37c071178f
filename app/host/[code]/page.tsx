// The teacher's control of a running class; only who started it gets its view, whatever the address says.

import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { readRun } from "../../../lib/training/linked-run";
import { requireHost } from "../../../server/auth/require-host";
import { joinAddress, joinAddresses } from "../../../server/settings/join-address";
import { chosenAddress } from "../../../server/store/chosen-address";
import { database } from "../../../server/store/database";
import { sessionByCode } from "../../../server/store/sessions";
import { ClientMessages } from "../../i18n/client-messages";
import { codeInAddress } from "../../live/code-in-address";
import { QrCode } from "../../live/qr-code";
import { LanguageSwitch } from "../../ui/language-switch";
import { HostScreen } from "./host-screen";

export async function generateMetadata({ params }: PageProps<"/host/[code]">): Promise<Metadata> {
  const t = await getTranslations("host");
  return { title: t("title", { code: (await params).code }) };
}

export default async function HostPage({ params, searchParams }: PageProps<"/host/[code]">) {
  const code = codeInAddress("host", (await params).code);
  const host = await requireHost(`/host/${code}`);
  const t = await getTranslations("live");
  const { run } = await searchParams;
  const lesson = await sessionByCode(database(), code);
  const chosen = await chosenAddress(database(), code);
  const address = joinAddress(chosen);
  const link = `${address}/play/${code}`;
  return (
    <ClientMessages areas={["host", "slides", "live", "graph", "training", "refusals"]}>
      <HostScreen
        code={code}
        results={lesson?.ownerId === host.id ? `/sessions/${lesson.id}` : null}
        sent={run === undefined ? null : { config: readRun(run) }}
        address={address}
        addresses={joinAddresses(await headers(), chosen)}
        qr={<QrCode text={link} label={t("qrLabel", { address: link })} className="size-full" />}
        languageSwitch={<LanguageSwitch />}
      />
    </ClientMessages>
  );
}
