// The wall when it is fullest, down to the size of a phone: a whole class in the lobby with the widest code, all rows of a relay, a card beside its graph, and a hint for those who had it wrong.

import { randomBytes } from "node:crypto";
import { io, type Socket } from "socket.io-client";
import { telephone } from "../../lib/course/telephone/telephone";
import { type ClientToServer, NO_PAGE, type ServerToClient } from "../../lib/protocol";
import { LAPTOP, PHONE, PROJECTOR, TABLET } from "./devices";
import { expect, test } from "./fixtures";
import { expectTidy } from "./geometry";
import { lookAt } from "./look-at";
import { Teacher } from "./teacher";

/** Short ones and long ones, and a few as long as they may be. */
const NAMES = Array.from({ length: 40 }, (_, i) =>
  i % 10 === 9 ? `Wilhelmina von ${10 + i}` : i % 2 === 0 ? `小明${i}` : `Katherine ${i}`,
);
/** All as wide: as many fit whoever comes last. */
const MORE_NAMES = Array.from({ length: 120 }, (_, i) => `Maria Sofia ${100 + i}`);
/** Its second question is a relay, another a card. */
const TELEPHONE = "4 ·";
const QUESTIONS = 12;
const CARD = 10;
/** Fewer say too little for a hint. */
const ANSWERS = 6;
const SIZES = [PROJECTOR, LAPTOP, TABLET, PHONE];

test("every name of a class of forty stands on the wall", async ({ device, words, server }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `wall-${Date.now()}@school.test`);
  const wall = await teacher.openBigScreen();
  await teacher.signUp();
  const code = await teacher.startClass(TELEPHONE);
  await wall.goto(`/screen/${code}`);
  const tokens = await Promise.all(NAMES.map((nickname) => join(server.url, code, nickname)));
  for (const size of SIZES) {
    await wall.setViewportSize(size);
    for (const name of NAMES) await expect(wall.getByText(name, { exact: true })).toBeVisible();
    await expectTidy(wall);
  }
  for (const size of SIZES) {
    await wall.setViewportSize(size);
    const room = await wall.getByText(code, { exact: true }).evaluate(roomForWidest);
    expect(room, `beside six W at ${size.width}×${size.height}`).toBeGreaterThanOrEqual(0);
  }

  await test.step("of a whole year the newest, without their frames, and how many more", async () => {
    await wall.setViewportSize(PROJECTOR);
    await Promise.all(MORE_NAMES.map((nickname) => join(server.url, code, nickname)));
    const count = NAMES.length + MORE_NAMES.length;
    await wall.getByText(words("screen")("joined", { count })).waitFor();
    const names = wall.getByRole("listitem");
    await expect(async () => {
      const seen = await names.filter({ visible: true }).count();
      // In frames no more than a class of forty fits.
      expect(seen).toBeGreaterThan(1.25 * NAMES.length);
      await expect(wall.getByText(words("screen")("more", { count: count - seen }))).toBeVisible();
    }).toPass({ timeout: 5_000 });
    await expectTidy(wall);
  });

  await test.step("and five rows of eight with all that was passed on", async () => {
    await teacher.skipTo(2, QUESTIONS, 1);
    await teacher.next("open", 2);
    await teacher.close();
    await teacher.next("reveal");
    await teacher.walkToTheEnd();
    await wall.locator("span", { hasText: "+6561" }).waitFor();
    // On a phone eight numbers do not stand beside each other.
    for (const size of SIZES.filter((each) => each !== PHONE)) {
      await wall.setViewportSize(size);
      await expectTidy(wall);
    }
  });

  await test.step("and a card of one step back, split in two", async () => {
    await wall.setViewportSize(PROJECTOR);
    await teacher.next("standings");
    await teacher.skipTo(CARD, QUESTIONS, 3);
    await teacher.next("open", CARD);
    await wall.getByText(words("questions.number")("card.handedBack", { from: "b" })).waitFor();
    await lookAt("a split card", wall);
  });

  await test.step("and the hint that is offered where hardly anybody was right, with the graph that it is about", async () => {
    // All are there before the first of them answers: with the last answer the round closes by itself, and not earlier.
    const phones = await Promise.all(
      tokens.slice(0, ANSWERS).map((token) => comeBack(server.url, code, token)),
    );
    await Promise.all(phones.map((phone) => answer(phone, "999")));
    await teacher.closesByItself();
    for (const { socket } of phones) socket.disconnect();
    await teacher.next("hint");
    await wall.getByText(words("screen")("thinkAgain")).waitFor();
    const { script } = telephone.items().card;
    const hint = script?.unlock.en ?? "";
    await expect(wall.getByText(hint, { exact: true })).toBeVisible();
    await expect(teacher.page.getByText(words("host")("thinking", { hint }))).toBeVisible();
    for (const size of SIZES) {
      await wall.setViewportSize(size);
      await expectTidy(wall);
    }
    await expectTidy(teacher.page);
  });
});

/** Runs in the page: what is left of the line, in pixels, if the code were the widest that there can be. */
function roomForWidest(line: HTMLElement | SVGElement): number {
  const code = line.textContent;
  line.textContent = "WWWWWW";
  const room = line.clientWidth - line.scrollWidth;
  line.textContent = code;
  return room;
}

/** As a phone does, which then goes away, and would come back by what it returns. */
async function join(url: string, code: string, nickname: string): Promise<string> {
  const socket = io(url, {
    forceNew: true,
    transports: ["websocket"],
    auth: { role: "player", code, build: NO_PAGE },
  });
  try {
    const token = randomBytes(32).toString("base64url");
    const reply = await socket.timeout(15_000).emitWithAck("participant:join", { nickname, token });
    expect(reply).toMatchObject({ ok: true });
    return token;
  } finally {
    socket.disconnect();
  }
}

interface Back {
  socket: Socket<ServerToClient, ClientToServer>;
  roundId: string;
}

/** As a phone that is back in an open round. */
async function comeBack(url: string, code: string, token: string): Promise<Back> {
  const auth = { role: "player", code, token, build: NO_PAGE };
  const socket: Back["socket"] = io(url, { forceNew: true, transports: ["websocket"], auth });
  const roundId = await new Promise<string>((resolve) => {
    socket.on("view", ({ stage }) => stage.phase === "open" && resolve(stage.round.id));
  });
  return { socket, roundId };
}

/** Once it may. */
async function answer({ socket, roundId }: Back, value: string): Promise<void> {
  await expect(async () => {
    const said = { roundId, part: 0, value };
    const reply = await socket.timeout(15_000).emitWithAck("answer:submit", said);
    expect(reply).toMatchObject({ ok: true });
  }).toPass();
}
