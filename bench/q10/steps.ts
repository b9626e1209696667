import { seededRandom } from '../../core/questions/index.ts';
import { someAnswer } from '../learner/answering.ts';
import type { Answer, Browser } from '../learner/browser.ts';
import { type Form, formsIn } from '../learner/form.ts';

export const steps = ['sign in', 'view', 'start', 'page', 'autosave', 'save', 'summary', 'finish', 'review'] as const;
export type Step = (typeof steps)[number];

/** How long a request took in milliseconds, until the last byte of its answer. */
export type Timed = (step: Step, request: () => Promise<Answer>) => Promise<Answer>;

export type Sitting = {
  readonly browser: Browser;
  readonly email: string;
  readonly password: string;
  /** Of an article with a quiz of ten items. */
  readonly slug: string;
  readonly seed: number;
  readonly timed: Timed;
};

/**
 * The task Q10: one learner signs in, views a quiz, starts it, answers ten questions (each page, an answer kept, another in
 * its place), reads the summary, hands in and reads the result: 37 requests. @throws when any of them is not answered as expected.
 */
export async function sit({ browser, email, password, slug, seed, timed }: Sitting): Promise<void> {
  const { next: draw } = seededRandom(seed);
  const get = (step: Step, path: string) => timed(step, () => browser.get(path));
  const send = (step: Step, path: string, form: Form, fields = {}) =>
    timed(step, () => browser.send(path, form, fields));

  const door = formWith('email', await get('sign in', '/sign-in'), '/sign-in');
  leads(await send('sign in', '/sign-in', door, { email, password }), '/');
  const article = `/articles/${slug}`;
  const beginning = formWith('feedback', await get('view', article), article);
  const begun = await send('start', article, beginning, { feedback: 'end' });
  const attempt = leads(begun, '/attempts/').replace(/\/1$/, '');
  for (let number = 1; number <= 10; number += 1) {
    const path = `${attempt}/${number}`;
    const form = formWith('number', await get('page', path), path);
    leads(await send('autosave', path, form, someAnswer(form, draw)), attempt);
    leads(await send('save', path, form, someAnswer(form, draw)), attempt);
  }
  const summary = `${attempt}/summary`;
  const ending = formWith('attemptId', await get('summary', summary), summary);
  leads(await send('finish', summary, ending), `${attempt}/result`);
  const { status } = await get('review', `${attempt}/result`);
  if (status !== 200) throw new Error(`Expected the result of ${attempt}, got status ${status}.`);
}

function formWith(field: string, { status, text }: Answer, path: string): Form {
  const form = formsIn(text).find(({ fields, choices }) => fields.has(field) || choices.has(field));
  if (!form) throw new Error(`Expected a form with a field "${field}" at ${path}, got status ${status}.`);
  return form;
}

function leads({ status, location }: Answer, to: string): string {
  if (location?.startsWith(to)) return location;
  throw new Error(`Expected to be led to ${to}, got status ${status} ${location ?? ''}.`);
}
