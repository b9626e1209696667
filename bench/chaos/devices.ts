import { randomUUID } from 'node:crypto';
import type { Receipt } from '../../features/offline/receipt.ts';
import type { Browser } from '../learner/browser.ts';
import type { Deed } from './history.ts';
import { openAttemptIn } from './learner.ts';

/** The item of the quiz of five kinds that is answered with a number. */
const number = 3;

type Devices = {
  /** Signed in as nobody yet. */
  readonly browser: Browser;
  /** A page with a form that begins an attempt at the quiz of five kinds. */
  readonly beginning: string;
  readonly draw: () => number;
  readonly until: AbortSignal;
};

/** A learner with two devices who answers one question again and again, from both, and looks at what is kept; answers all that was done and told. */
export async function answerOnTwo({ browser, beginning, draw, until }: Devices): Promise<readonly Deed[]> {
  const deeds: Deed[] = [];
  const attemptId = await begun(browser, beginning, { draw, until });
  if (attemptId === null) return deeds;
  const question = `${attemptId} ${number}`;
  const since = Date.now() - 30 * 24 * 60 * 60 * 1000;
  let given = 0;
  const onOne = async (device: Browser) => {
    while (!until.aborted) {
      if (draw() < 0.4) await look(device);
      else await answer(device);
    }
  };
  await Promise.all([onOne(browser), onOne(browser.twin())]);
  return deeds;

  async function look(device: Browser): Promise<void> {
    const began = performance.now();
    const form = await device.form(`/attempts/${attemptId}/${number}`, 'response').catch(() => null);
    if (!form) return pause(draw);
    const found = form.fields.get('response') ?? '';
    const value = found === '' ? null : Number(found);
    deeds.push({ kind: 'read', question, began, ended: performance.now(), value });
  }

  /** Given now, sent a little later, so that the other device may overtake it; sent again up to three times while no answer comes. */
  async function answer(device: Browser): Promise<void> {
    given += 1;
    const value = given;
    // A minute apart by the clock of the device: no delay on the way makes the older one the newer.
    const givenAt = new Date(since + value * 60_000).toISOString();
    const event = { kind: 'answer', eventId: randomUUID(), givenAt, attemptId, number, response: String(value) };
    const began = performance.now();
    await new Promise((later) => setTimeout(later, draw() * 150));
    let outcome: 'kept' | 'refused' | 'unknown' = 'unknown';
    for (let tries = 0; tries < 3 && outcome === 'unknown'; tries += 1) {
      const batch = { sentAt: new Date().toISOString(), events: [event] };
      const receipt = await device.sendJson('/api/offline/answers', batch).then(receiptOf, () => null);
      if (receipt?.outcome === 'kept') outcome = 'kept';
      else if (receipt?.outcome === 'other-kept') {
        outcome = 'refused';
        const ended = performance.now();
        deeds.push({ kind: 'read', question, began, ended, value: Number(receipt.counted) });
      } else await pause(draw);
    }
    deeds.push({ kind: 'write', question, began, ended: performance.now(), value, outcome });
  }
}

function receiptOf({ status, text }: { readonly status: number; readonly text: string }): Receipt | null {
  if (status !== 200) return null;
  const { receipts } = JSON.parse(text) as { readonly receipts: readonly Receipt[] };
  return receipts[0] ?? null;
}

/** Null where all was over before it began. */
async function begun(
  browser: Browser,
  page: string,
  { draw, until }: Pick<Devices, 'draw' | 'until'>,
): Promise<string | null> {
  while (!until.aborted) {
    try {
      const open = openAttemptIn((await browser.get(page)).text);
      if (open) return open;
      const answer = await browser.send(page, await browser.form(page, 'feedback'), { feedback: 'end' });
      const [, id] = /^\/attempts\/([\w-]+)/.exec(answer.location ?? '') ?? [];
      if (id) return id;
    } catch {
      // The server is gone, or its answer was lost: asked again, it is the same attempt or, for a guest who has no pass yet, another.
    }
    await pause(draw);
  }
  return null;
}

async function pause(draw: () => number): Promise<void> {
  await new Promise((later) => setTimeout(later, 100 + draw() * 300));
}
