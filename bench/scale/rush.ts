import { loadavg } from 'node:os';
import { Agent } from 'undici';
import { aQuiz } from '../../prisma/seed/factories.ts';
import { tenKinds } from '../../prisma/seed/ten-kinds.ts';
import { OwnServer } from '../../scripts/own-server.ts';
import { OwnNginx } from '../cluster/own-nginx.ts';
import { someAnswer } from '../learner/answering.ts';
import { type Answer, Browser } from '../learner/browser.ts';
import { processorSeconds } from '../processor.ts';

const steps = ['open', 'start', 'page', 'answer', 'hand in', 'result'] as const;
type Step = (typeof steps)[number];
/** `fault`: the status or the code of what went wrong. */
type Measured = { readonly ms: number; readonly fault?: string };

/** So long a learner waits for one answer before it counts as an error. */
const patienceMs = 120_000;

export type Rush = {
  readonly learners: number;
  /** Seconds within which all open the quiz. */
  readonly within: number;
  /** Seconds that a learner reads a question before answering it, half of it up to half as much again; 0 for one who answers at once. */
  readonly reading: number;
  /** Of the app; more than one behind nginx, as in deploy/. */
  readonly processes: number;
};

/** Guests who open the same quiz one after the other within some seconds, answer its ten items, and hand in. */
export async function rushIn({ learners, within, reading, processes }: Rush) {
  const { slug } = await aQuiz({ sample: tenKinds });
  const app = await openApp(processes);
  const agent = new Agent({ connections: learners, headersTimeout: patienceMs, bodyTimeout: patienceMs });
  const measured = new Map<Step, Measured[]>(steps.map((step) => [step, []]));
  try {
    // The first of everything is slower than what follows, and of no interest here.
    await sit(new Browser(app.address, agent), slug, 0, async (_, act) => act());
    const [before, began] = [app.used(), performance.now()];
    const sittings = Array.from({ length: learners }, async (_, at) => {
      await new Promise((later) => setTimeout(later, (at / learners) * within * 1000));
      const browser = new Browser(app.address, agent);
      await sit(browser, slug, reading, (step, act) => timed(measured.get(step) ?? [], act)).catch(() => undefined);
    });
    await Promise.all(sittings);
    const seconds = (performance.now() - began) / 1000;
    const used = (app.used() - before) / learners;
    const all = [...measured.values()].flat();
    const note = `All had handed in after ${seconds.toFixed(0)} s: ${(all.length / seconds).toFixed(0)} requests/s, ${used.toFixed(3)} processor seconds of the app a learner. ${reading > 0 ? `Each reads a question for about ${reading} s.` : 'Each asks for the next as soon as it has the last, without reading.'}${faultsIn(all)} The client runs on the same machine; its load at the end was ${loadavg()[0]?.toFixed(1)}.`;
    return { note, rows: [...measured].map(([step, some]) => rowOf(step, some)) };
  } finally {
    await app.close();
    await agent.destroy();
  }
}

type App = { readonly address: string; readonly used: () => number; readonly close: () => Promise<void> };

/** `used`: processor seconds of the app up to now. */
async function openApp(processes: number): Promise<App> {
  const nginx = processes > 1 ? await OwnNginx.make() : undefined;
  const apps: OwnServer[] = [];
  const close = async () => {
    await Promise.all(apps.map((app) => app.kill()));
    await nginx?.remove();
  };
  try {
    while (apps.length < processes) apps.push(await OwnServer.start(nginx ? { NEXTAUTH_URL: nginx.address } : {}));
    await nginx?.start(apps.map(({ port }) => port));
  } catch (error) {
    await close();
    throw error;
  }
  const used = () => apps.reduce((sum, { pid }) => sum + processorSeconds(pid), 0);
  return { address: nginx?.address ?? apps[0]?.address ?? '', used, close };
}

/** What went wrong, and how often. */
function faultsIn(all: readonly Measured[]): string {
  const faults = new Map<string, number>();
  for (const { fault } of all) if (fault !== undefined) faults.set(fault, (faults.get(fault) ?? 0) + 1);
  if (faults.size === 0) return '';
  return ` Errors: ${[...faults].map(([fault, count]) => `${fault} (${count})`).join(', ')}.`;
}

type Timing = (step: Step, act: () => Promise<Answer>) => Promise<Answer>;

async function sit(browser: Browser, slug: string, reading: number, timing: Timing): Promise<void> {
  const { formsIn } = await import('../learner/form.ts');
  const formOf = ({ text }: Answer, field: string) => {
    const form = formsIn(text).find(({ fields, types }) => fields.has(field) || types.has(field));
    if (!form) throw new Error(`Expected a form with "${field}".`);
    return form;
  };
  const article = `/articles/${slug}`;
  const begin = formOf(await timing('open', () => browser.get(article)), 'feedback');
  const { location } = await timing('start', () => browser.send(article, begin, { feedback: 'end' }));
  const [, attempt = ''] = /^(\/attempts\/[\w-]+)/.exec(location ?? '') ?? [];
  for (let number = 1; number <= 10; number += 1) {
    const page = `${attempt}/${number}`;
    const form = formOf(await timing('page', () => browser.get(page)), 'number');
    await new Promise((later) => setTimeout(later, reading * (0.5 + Math.random()) * 1000));
    await timing('answer', () => browser.send(page, form, someAnswer(form, Math.random)));
  }
  const summary = `${attempt}/summary`;
  const hand = formOf(await browser.get(summary), 'attemptId');
  await timing('hand in', () => browser.send(summary, hand));
  await timing('result', () => browser.get(`${attempt}/result`));
}

async function timed(measured: Measured[], act: () => Promise<Answer>): Promise<Answer> {
  const began = performance.now();
  try {
    const answer = await act();
    measured.push({ ms: performance.now() - began, ...(answer.status < 400 ? {} : { fault: String(answer.status) }) });
    return answer;
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    measured.push({ ms: performance.now() - began, fault: code ?? message });
    throw error;
  }
}

function rowOf(step: Step, measured: readonly Measured[]): readonly string[] {
  const sorted = measured.map(({ ms }) => ms).sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const errors = measured.filter(({ fault }) => fault !== undefined).length;
  return [step, String(measured.length), String(errors), ...[at(0.5), at(0.95), at(1)].map((ms) => ms.toFixed(0))];
}
