// How far the teams are that do not lead.

import { useTranslations } from "next-intl";
import { doneIn, type Team } from "./teams";

/** In a large class those that are farthest. */
const SHOWN = 5;

export function OtherTeams({ teams, leader }: { teams: readonly Team[]; leader: Team | undefined }) {
  const t = useTranslations("questions.relay");
  const others = teams.filter((team) => team !== leader).sort((a, b) => doneIn(b) - doneIn(a));
  if (others.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-6">
      {others.slice(0, SHOWN).map((team) => (
        <li key={team.team}>
          {t("teamAt", { team: team.team + 1, done: doneIn(team), count: team.done.length })}
        </li>
      ))}
      {others.length > SHOWN && <li>{t("moreTeams", { count: others.length - SHOWN })}</li>}
    </ul>
  );
}
