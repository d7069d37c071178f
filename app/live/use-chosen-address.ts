// A page that says where to join is asked for anew once its teacher has chosen another address.

"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** `shown` is what the page was made with. */
export function useChosenAddress(shown: string, chosen: string | undefined): void {
  const router = useRouter();
  useEffect(() => {
    if (chosen && chosen !== shown) router.refresh();
  }, [chosen, shown, router]);
}
