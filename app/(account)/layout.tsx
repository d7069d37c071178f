// The frame of the pages at the door: a narrow sheet in the middle.

import type { ReactNode } from "react";
import { ClientMessages } from "../i18n/client-messages";
import { SiteHeader } from "../ui/site-header";

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <ClientMessages areas={["account"]}>
      <SiteHeader />
      <main id="main" className="mx-auto grid w-full max-w-md grow content-center gap-6 px-4 py-8 sm:px-6">
        {children}
      </main>
    </ClientMessages>
  );
}
