// A student of a simulated class: thinks as long as people do, by the truth or by a wrong rule, and slips.

import type { Random } from "../../lib/micrograd/random";
import { kindOf } from "../../lib/questions/kinds";
import { type Mind, slipping, truth } from "../../lib/questions/mind";
import { following, rules } from "../../lib/rules/rules";
import { placesIn } from "../../lib/session/deal";
import { allSaid } from "../../lib/session/stored-answers";
import type { PlayerView, View, You } from "../../lib/session/views";
import { readAnswersBefore } from "../../server/store/answers";
import type { Database } from "../../server/store/database";
import { frozenRound } from "../../server/store/rounds";
import { joinClass, type Phone } from "./phones";

const WRONG_RULE = 0.3;
const SLIPS = 0.1;
/** Half of them have decided by then; one of forty takes four times as long. */
const MEDIAN_THOUGHT_MS = 9_000;
const SPREAD = 0.6;

export class SimulatedStudent {
  readonly #db: Database;
  readonly #random: Random;
  readonly #mind: Mind;
  #seat = 0;
  #roundId = "";
  #said = new Set<number>();
  #isThinking = false;

  constructor(db: Database, random: Random) {
    this.#db = db;
    this.#random = random;
    const all = Object.values(rules).flatMap((rule) => rule.ways.map((way) => following(rule, way)));
    const believed = random.uniform(0, 1) < WRONG_RULE ? random.shuffle(all)[0] : truth;
    this.#mind = slipping(believed ?? truth, SLIPS, () => random.uniform(0, 1));
  }

  async join(url: string, code: string, nickname: string): Promise<Phone> {
    const phone = await joinClass(url, code, nickname);
    const { seat } = await this.#db.prisma.participant.findFirstOrThrow({ where: { nickname } });
    this.#seat = seat;
    phone.on("view", (view: View) => view.role === "player" && this.#see(phone, view));
    phone.on("you", (_: You) => !this.#isThinking && void this.#answer(phone));
    return phone;
  }

  #see(phone: Phone, { stage }: PlayerView): void {
    if (stage.phase !== "open" || stage.round.id === this.#roundId) return;
    this.#roundId = stage.round.id;
    this.#said = new Set();
    this.#isThinking = true;
    const window = (stage.round.closesAt ?? Number.POSITIVE_INFINITY) - stage.round.answersFrom;
    // Who sees the time run out, taps.
    const thought = Math.min(this.#thoughtMs(), window * this.#random.uniform(0.8, 0.99));
    setTimeout(
      () => {
        this.#isThinking = false;
        void this.#answer(phone);
      },
      Math.max(0, stage.round.answersFrom - Date.now()) + thought,
    );
  }

  #thoughtMs(): number {
    return MEDIAN_THOUGHT_MS * Math.exp(SPREAD * this.#random.normal());
  }

  /** Everything that it has something to say to by now, each part once. */
  async #answer(phone: Phone): Promise<void> {
    const roundId = this.#roundId;
    const round = await frozenRound(this.#db, roundId);
    if (!round) return;
    const { question, deal } = round;
    const kind = kindOf(question);
    const place = placesIn(deal)(this.#seat);
    const before = kind.wakes ? allSaid(question, await readAnswersBefore(this.#db, roundId), place.of) : [];
    for (let part = 0; part < kind.parts(question, place); part++) {
      const answer = kind.says(question, place, part, before, this.#mind);
      if (answer === null || this.#said.has(part) || roundId !== this.#roundId) continue;
      this.#said.add(part);
      phone.emit("answer:submit", { roundId, part, value: kind.write(answer) }, () => {});
    }
  }
}
