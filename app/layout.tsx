// The frame around every page: language, fonts, colours, and the messages that any page may need.

import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { languageTags } from "../lib/locales";
import { joinAddress } from "../server/settings/join-address";
import { CannotStart, SAY_SO } from "./cannot-start";
import "./globals.css";
import { ClientMessages } from "./i18n/client-messages";
import { Started } from "./started";
import { THEME_COOKIE, themeFrom } from "./ui/theme";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    title: { default: t("appName"), template: `%s · ${t("appName")}` },
    description: t("description"),
    // Who previews a link wants whole addresses.
    metadataBase: new URL(joinAddress(undefined)),
    openGraph: { type: "website", siteName: t("appName") },
    // As `translate` below says, for browsers that ask for no more than this.
    other: { google: "notranslate" },
  };
}

/** Zod compiles its schemas where it may, and tries out whether it may. A page's policy forbids that, so it is told not to before it loads. */
const WITHOUT_EVAL = "globalThis.__zod_globalConfig={jitless:true}";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ef" },
    { media: "(prefers-color-scheme: dark)", color: "#17130e" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const t = await getTranslations("common");
  const theme = themeFrom((await cookies()).get(THEME_COOKIE)?.value);
  const policy = (await headers()).get("content-security-policy") ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  return (
    // A browser that translates puts other nodes in the place of those that React knows: what changes on a screen would
    // stay as it was, and then the page breaks.
    <html lang={languageTags[locale]} data-theme={theme} translate="no">
      <body className="flex min-h-(--view) flex-col antialiased">
        {/* A browser shows no script its own nonce, so what was rendered cannot be compared. */}
        <script nonce={nonce} suppressHydrationWarning>
          {`${WITHOUT_EVAL};${SAY_SO}`}
        </script>
        <CannotStart locale={locale} />
        <a
          href="#main"
          className="fixed -top-24 left-2 z-50 rounded-control bg-ink px-4 py-2 font-semibold text-paper focus:top-2 print:hidden"
        >
          {t("skipToContent")}
        </a>
        <ClientMessages areas={[]}>{children}</ClientMessages>
        <Started />
      </body>
    </html>
  );
}
