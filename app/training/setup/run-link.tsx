// The address of a set-up, to be copied: whoever teaches on this server and opens it finds the same run set up.

"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, useId, useState } from "react";
import type { RunConfig } from "../../../lib/training/run-config";
import { writeRun } from "../../../lib/training/run-link";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";

interface RunLinkProps {
  config: RunConfig;
  /** Where others reach this server, for a teacher who is at it themselves. */
  address: string;
  /** In a form: whether its numbers are those that its fields show. */
  isRight?: (form: Element) => boolean;
}

export function RunLink({ config, address, isRight }: RunLinkProps) {
  const t = useTranslations("training.setup.link");
  const tCommon = useTranslations("common");
  const id = useId();
  const [link, setLink] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  const word = writeRun(config);
  if (word === null) return <p className="text-ink-soft text-sm">{t("tooLong")}</p>;

  const open = ({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) => {
    if (!form || !isRight || isRight(form)) setLink(`${reached(address)}/dashboard?run=${word}`);
  };
  const close = () => {
    setLink(null);
    setCopied(false);
  };
  return (
    <>
      <Button size="sm" onClick={open}>
        {t("open")}
      </Button>
      <Dialog open={link !== null} title={t("title")} onClose={close}>
        <p className="mt-2">{t("text")}</p>
        <label htmlFor={id} className="mt-4 block font-semibold text-sm">
          {t("address")}
        </label>
        <input
          id={id}
          readOnly
          value={link ?? ""}
          onFocus={({ target }) => target.select()}
          className="mt-1 min-h-11 w-full rounded-control border-[1.5px] border-line-strong bg-raised px-3 text-sm"
        />
        <div className="mt-4 flex flex-wrap items-center justify-end gap-3">
          <p role="status" className="mr-auto font-semibold">
            {isCopied && t("copied")}
          </p>
          <Button tone="plain" onClick={close}>
            {tCommon("close")}
          </Button>
          <Button tone="primary" onClick={() => copy(id).then(setCopied)}>
            {t("copy")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/** "localhost" leads nobody else here. */
const reached = (address: string) =>
  /^(localhost|127\.|\[::1\])/.test(location.hostname) ? address : location.origin;

/** Over plain HTTP, as in a classroom, a page may not write to the clipboard by itself: what is selected can be copied all the same. */
async function copy(id: string): Promise<boolean> {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLInputElement)) return false;
  field.select();
  return navigator.clipboard
    ? navigator.clipboard.writeText(field.value).then(
        () => true,
        () => document.execCommand("copy"),
      )
    : document.execCommand("copy");
}
