import { Agent } from 'undici';
import { seededRandom } from '../../core/questions/index.ts';
import { someAnswer } from '../learner/answering.ts';
import { type Answer, Browser } from '../learner/browser.ts';
import { type Form, formsIn } from '../learner/form.ts';

/** A guest with an attempt under way: what is needed to answer its first item again and again. */
export type Sitting = {
  readonly browser: Browser;
  readonly attempt: string;
  readonly page: string;
  readonly form: Form;
};

/** Opens an attempt at the quiz of an article. @throws when an answer is not what a browser would get. */
export async function sitDown(browser: Browser, slug: string): Promise<Sitting> {
  const article = `/articles/${slug}`;
  const beginning = formWith('feedback', await browser.get(article));
  const begun = await browser.send(article, beginning, { feedback: 'end' });
  const [attempt] = /^\/attempts\/[\w-]+/.exec(begun.location ?? '') ?? [];
  if (!attempt) throw new Error(`Expected an attempt, got status ${begun.status} ${begun.location ?? ''}.`);
  const page = `${attempt}/1`;
  return { browser, attempt, page, form: formWith('number', await browser.get(page)) };
}

/** Answers its first item, another way each time. @throws when the answer is not kept. */
export async function answer({ browser, page, form }: Sitting, draw: () => number): Promise<void> {
  const { status, location } = await browser.send(page, form, someAnswer(form, draw));
  if (status !== 303) throw new Error(`Expected an answer to be kept, got status ${status} ${location ?? ''}.`);
}

export async function handIn({ browser, attempt }: Sitting): Promise<void> {
  const summary = `${attempt}/summary`;
  const { status } = await browser.send(summary, formWith('attemptId', await browser.get(summary)));
  if (status !== 303) throw new Error(`Expected an attempt to be handed in, got status ${status}.`);
}

/** So many guests, each with an attempt under way. */
export async function sitDownMany(origin: string, slug: string, count: number): Promise<readonly Sitting[]> {
  const agent = new Agent({ connections: count, headersTimeout: 120_000, bodyTimeout: 120_000 });
  const sittings: Sitting[] = [];
  for (let at = 0; at < count; at += 16) {
    const some = Array.from({ length: Math.min(16, count - at) }, () => sitDown(new Browser(origin, agent), slug));
    sittings.push(...(await Promise.all(some)));
  }
  return sittings;
}

/** A number from 0 up to 1, another each time. */
export function drawing(): () => number {
  return seededRandom(1).next;
}

function formWith(field: string, { status, text }: Answer): Form {
  const form = formsIn(text).find(
    ({ fields, choices, types }) => fields.has(field) || choices.has(field) || types.has(field),
  );
  if (form) return form;
  throw new Error(`Expected a form with a field "${field}", got status ${status}.`);
}
