// Commands one after the other: of those that lead on from what the screen shows a second one is dropped, all others wait for their turn.

export interface CommandQueue {
  /** Unless another one of these is under way or waits: then this was meant for what the screen showed before. */
  leadOn(send: () => Promise<void>): Promise<void>;
  /** Once those before it have been answered. */
  inTurn(send: () => Promise<void>): Promise<void>;
}

/** `setBusy` hears when one that leads on is under way, and when it is answered. No `send` throws. */
export function createCommandQueue(setBusy: (busy: boolean) => void): CommandQueue {
  let last: Promise<void> | null = null;
  let isBusy = false;

  function become(busy: boolean): void {
    isBusy = busy;
    setBusy(busy);
  }

  async function inTurn(send: () => Promise<void>): Promise<void> {
    const mine = last === null ? send() : last.then(send);
    last = mine;
    await mine;
    if (last === mine) last = null;
  }

  async function leadOn(send: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    become(true);
    await inTurn(async () => {
      await send();
      become(false);
    });
  }

  return { leadOn, inTurn };
}
