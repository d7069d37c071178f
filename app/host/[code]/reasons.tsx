// What the class wrote for its answers, for the teacher to read first: one for each answer can be shown on phones and big screen.

"use client";

import { useTranslations } from "next-intl";
import type { WrittenReasons } from "../../../lib/session/reasons";
import { useHostView, useSocket } from "../../live/live-screen";
import { showReason } from "../../live/requests";
import { useCommand } from "../../live/use-command";
import { Button } from "../../ui/button";

/** More than these for one answer are folded away. */
const FIRST = 4;

interface ReasonsProps {
  roundId: string;
  /** An answer as its kind says it. */
  say: (answer: string) => string;
}

export function Reasons({ roundId, say }: ReasonsProps) {
  const t = useTranslations("host.reasons");
  const { written, reasons = [], picked = [] } = useHostView();
  if (!written && reasons.length === 0) return null;
  const chosen = (id: string) => picked.includes(id);
  const listed = written?.filter((group) => group.reasons.some(({ id }) => chosen(id)));
  const elsewhere = reasons.filter(({ answer }) => !listed?.some((group) => group.answer === answer));
  const shown = elsewhere.length > 0 && (
    <ul aria-label={t("shown")} className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      {elsewhere.map(({ answer, text }) => (
        <Row key={answer} {...{ roundId, answer, text }} name={say(answer)} reasonId={null} isShown />
      ))}
    </ul>
  );
  if (!written) return shown;
  const count = written.reduce((sum, group) => sum + group.count, 0);
  return (
    <>
      {/* Folded away: this screen may be on the projector. */}
      <details>
        <summary className="min-h-11 content-center font-semibold">{t("title", { count })}</summary>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <p className="text-ink-soft text-sm">{t(count > 0 ? "hint" : "none")}</p>
          {written.map((group) => (
            <Group key={group.answer} {...{ roundId, group, chosen }} name={say(group.answer)} />
          ))}
        </div>
      </details>
      {/* Of the vote before this one. */}
      {shown}
    </>
  );
}

interface GroupProps {
  roundId: string;
  group: WrittenReasons;
  name: string;
  chosen: (id: string) => boolean;
}

function Group({ roundId, group: { answer, count, reasons }, name, chosen }: GroupProps) {
  const t = useTranslations("host.reasons");
  const row = ({ id, text }: (typeof reasons)[number]) => (
    <Row key={id} {...{ roundId, answer, text, name }} reasonId={id} isShown={chosen(id)} />
  );
  const more = reasons.slice(FIRST);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <h3 className="font-semibold">
        {name} <span className="font-normal text-ink-soft">{t("count", { count })}</span>
      </h3>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-1.5">{reasons.slice(0, FIRST).map(row)}</ul>
      {more.length > 0 && (
        <details>
          <summary className="min-h-11 content-center">{t("more", { count: more.length })}</summary>
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-1.5">{more.map(row)}</ul>
        </details>
      )}
    </div>
  );
}

interface RowProps {
  roundId: string;
  answer: string;
  name: string;
  /** Null for one that can only be hidden. */
  reasonId: string | null;
  text: string;
  isShown: boolean;
}

function Row({ roundId, answer, name, reasonId, text, isShown }: RowProps) {
  const t = useTranslations("host.reasons");
  const socket = useSocket();
  const command = useCommand();
  const press = () => showReason(socket, { roundId, answer, reasonId: isShown ? null : reasonId });
  return (
    <li
      className={`flex items-center gap-3 rounded-control border px-3 py-1.5 ${isShown ? "border-2 border-ink bg-raised" : "border-line bg-surface"}`}
    >
      <p className="wrap-anywhere min-w-0 grow">
        {reasonId === null && <span className="mr-2 font-semibold">{name}</span>}
        {text}
      </p>
      <Button
        size="sm"
        className="shrink-0"
        aria-label={t(isShown ? "hideLabel" : "showLabel", { text })}
        onClick={() => command.run(press)}
      >
        {isShown && <span aria-hidden="true">✓ </span>}
        {t(isShown ? "hide" : "show")}
      </Button>
    </li>
  );
}
