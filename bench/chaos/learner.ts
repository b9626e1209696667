import { randomUUID } from 'node:crypto';
import { responseOf } from '../../features/items/schema/response.ts';
import type { Receipt } from '../../features/offline/receipt.ts';
import { someAnswer } from '../learner/answering.ts';
import type { Browser } from '../learner/browser.ts';
import type { Form } from '../learner/form.ts';
import type { Ledger, Sent } from './ledger.ts';

/** `form`: each answer by its form; `device`: by what a device that was offline sends, each event twice. */
export type Way = 'form' | 'device';

type Course = {
  readonly browser: Browser;
  readonly ledger: Ledger;
  /** Pages with a form that begins an attempt, drawn from. */
  readonly beginnings: readonly string[];
  readonly way: Way;
  readonly feedback: 'each' | 'end';
  /** Hands in; else answers and leaves the attempt to its clock. */
  readonly handsIn: boolean;
  readonly draw: () => number;
  /** Goes off when no new attempt is to be begun. */
  readonly until: AbortSignal;
};

/** Takes quizzes as a learner does who tries again whenever the server is gone, and notes all that was sent and told. */
export async function learn(course: Course): Promise<void> {
  do {
    await takeOne(course);
  } while (!course.until.aborted && course.handsIn);
}

async function takeOne(course: Course): Promise<void> {
  const { browser, ledger, beginnings, feedback, handsIn, draw } = course;
  const page = beginnings[Math.floor(draw() * beginnings.length)] ?? '';
  const attemptId = await insist(course, async () => {
    const field = page.startsWith('/assignments/') ? 'assignmentId' : 'feedback';
    const form = await browser.form(page, field).catch(async (error: unknown) => {
      // Begun the time before, of which the answer did not come: the page leads on to it.
      const open = openAttemptIn((await browser.get(page)).text);
      if (open) return open;
      throw error;
    });
    if (typeof form === 'string') return form;
    const answer = await browser.send(page, form, field === 'feedback' ? { feedback } : {});
    const [, id] = /^\/attempts\/([\w-]+)/.exec(answer.location ?? '') ?? [];
    if (!id) throw new Error(`Expected the way to an attempt from ${page}, got status ${answer.status}.`);
    return id;
  });
  const total = await insist(course, () => itemsOf(browser, attemptId));
  for (let number = 1; number <= total; number += 1) await answerItem(course, attemptId, number);
  const again = feedback === 'end' && total > 0 ? Math.floor(draw() * total) + 1 : 0;
  if (again > 0) await answerItem(course, attemptId, again);
  if (!handsIn) return;
  await insist(course, async () => {
    const form = await browser.form(`/attempts/${attemptId}/summary`, 'attemptId').catch(async (error: unknown) => {
      // Handed in the time before, of which the answer did not come.
      const { status } = await browser.get(`/attempts/${attemptId}/result`);
      if (status === 200) return null;
      throw error;
    });
    const { location } = form ? await browser.send(`/attempts/${attemptId}/summary`, form) : { location: '/result' };
    if (!location?.endsWith('/result')) throw new Error(`Expected the result of ${attemptId}, got ${location}.`);
    ledger.finished.add(attemptId);
  });
}

/** The attempt that a page leads back to; past ones it leads to by their results. */
export function openAttemptIn(page: string): string | undefined {
  return /href="\/attempts\/([\w-]+)(?:\/\d+)?"/.exec(page)?.[1];
}

/** How many items an attempt has; none where its clock ran out before they were seen, as on a machine so busy: it leads to its result. */
async function itemsOf(browser: Browser, attemptId: string): Promise<number> {
  const { status, text } = await browser.get(`/attempts/${attemptId}/summary`);
  if (status === 307) return 0;
  const numbers = [...text.matchAll(new RegExp(`/attempts/${attemptId}/(\\d+)`, 'g'))].map(([, number]) =>
    Number(number),
  );
  if (status !== 200 || numbers.length === 0)
    throw new Error(`Expected the items of ${attemptId}, got status ${status}.`);
  return Math.max(...numbers);
}

/** The same answer again and again until it is acknowledged or refused. */
async function answerItem(course: Course, attemptId: string, number: number): Promise<void> {
  const { browser, ledger, way, draw } = course;
  const page = `/attempts/${attemptId}/${number}`;
  const form = await insist(course, () => browser.form(page, 'number').catch(gone));
  if (!form) return;
  const fields = someAnswer(form, draw);
  const response = responseOf(bodyOf(form, fields));
  const event = {
    kind: 'answer',
    eventId: randomUUID(),
    givenAt: new Date().toISOString(),
    attemptId,
    number,
    response,
  };
  const sent = ledger.send(attemptId, number, response);
  let tries = 0;
  await insist(course, async () => {
    tries += 1;
    if (way === 'form') return byForm(await browser.send(page, form, fields), { sent, ledger, wasTried: tries > 1 });
    const batch = { sentAt: new Date().toISOString(), events: [event] };
    const [answer] = await Promise.all([
      browser.sendJson('/api/offline/answers', batch),
      browser.sendJson('/api/offline/answers', batch).catch(() => null),
    ]);
    return byReceipt(answer, sent, ledger);
  });

  /** The form is not there any more: answered or closed. */
  async function gone(error: unknown): Promise<null> {
    const { status } = await browser.get(page);
    if (status === 200 || status === 307) return null;
    throw error;
  }
}

type Told = { readonly sent: Sent; readonly ledger: Ledger; readonly wasTried: boolean };

function byForm(answer: { status: number; location: string | null }, { sent, ledger, wasTried }: Told) {
  if (answer.status >= 500) throw new Error(`Expected an answer, got status ${answer.status}.`);
  // An attempt that ended meanwhile leads to its result, and kept nothing.
  if (/^\/attempts\/[\w-]+\/(\d+|summary)/.test(answer.location ?? '')) sent.state = 'acked';
  else ledger.refuse(sent, answer.location ? 'form, its attempt was over' : `form, status ${answer.status}`, wasTried);
}

function byReceipt({ status, text }: { readonly status: number; readonly text: string }, sent: Sent, ledger: Ledger) {
  if (status !== 200) throw new Error(`Expected receipts, got status ${status}.`);
  const { receipts } = JSON.parse(text) as { readonly receipts: readonly Receipt[] };
  const outcome = receipts[0]?.outcome ?? 'no receipt';
  if (outcome === 'kept') sent.state = 'acked';
  else ledger.refuse(sent, outcome);
}

function bodyOf(form: Form, fields: Readonly<Record<string, string>>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...Object.fromEntries(form.fields), ...fields }))
    body.append(name, value);
  return body;
}

/** Tries until it succeeds, with a pause after each failure. @throws the last failure, five minutes after the last blow: two hundred on a busy machine wait long for each other. */
async function insist<Result>({ ledger, draw, until }: Course, attempt: () => Promise<Result>): Promise<Result> {
  let calmSince: number | undefined;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      ledger.failures += 1;
      if (until.aborted) calmSince ??= Date.now();
      if (calmSince && Date.now() - calmSince > 300_000) throw error;
      await new Promise((later) => setTimeout(later, 100 + draw() * 400));
    }
  }
}
