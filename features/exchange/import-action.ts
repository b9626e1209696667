'use server';

import { revalidatePath } from 'next/cache';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { AppError } from '@/lib/errors';
import { type Imported, importItems } from './commands/import-items';
import { carried, carry, excessOf, sentContent } from './commands/sent-content';
import type { Asked, ImportDone, ImportPreview, ImportState } from './components/import-state';
import { toldPlan } from './components/told-import';
import { type ImportPlan, planImport } from './queries/plan-import';
import { importSchema } from './schema';

/** First what would become of the questions, then those that were chosen come in. */
export async function importAction(before: ImportState, form: FormData): Promise<ImportState> {
  const viewer = await memberOrSignIn('/teach/import');
  const errors = await getTranslations('exchange.errors');
  const content = before.step === 'preview' ? carried(before) : await sentContent(form);
  const chosen = [...form.keys()].flatMap((name) => /^item-(\d{1,4})$/.exec(name)?.[1] ?? []).map(Number);
  // The preview carries no fields of its own but the ticks: the rest is what the form knew.
  const known = before.step === 'preview' ? { quizId: before.quizId, format: before.format } : {};
  const fields = ['step', 'quizId', 'format'].flatMap((name) => (form.has(name) ? [[name, form.get(name)]] : []));
  const given = { ...known, ...Object.fromEntries(fields) };
  const sent = importSchema.safeParse({ ...given, chosen, content: content ?? '' });
  if (!sent.success) notFound();
  const { step, quizId, format } = sent.data;
  const ask = (message: string | null, text = '') =>
    ({ step: 'ask', quizId, format, text, packed: '', message }) as const;
  if (content === undefined) return ask(errors('file'));
  const excess = excessOf(content);
  // Not sent back: it would be sent again with every step.
  if (excess) return ask(errors(excess.code, excess));
  const { text, packed } = carry(content);
  if (step === 'ask') return ask(packed === '' ? null : errors('choose-again'), text);
  if (step === 'preview') {
    const outcome = await orNotFound(planImport(viewer, sent.data));
    if (!outcome.ok) return ask(errors(outcome.code), text);
    return preview({ quizId, format, text, packed }, outcome.value);
  }
  const outcome = await orNotFound(importItems(viewer, sent.data, { now: new Date() })).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'conflict')
      return { ok: false as const, code: 'conflict' as const };
    throw error;
  });
  return outcome.ok ? doneState(outcome.value) : ask(errors(outcome.code), text);
}

async function doneState({ quizId, added, plan }: Imported): Promise<ImportDone> {
  revalidatePath('/teach', 'layout');
  const t = await getTranslations('exchange.in');
  const { language, byHand, problems } = await toldPlan(plan, { quizId });
  return { step: 'done', quizId, summary: t('done', { added }), language, byHand, problems };
}

async function preview(asked: Asked, plan: ImportPlan): Promise<ImportPreview> {
  const [t, formats] = await Promise.all([getTranslations('exchange.in'), getTranslations('exchange.formats')]);
  const told = await toldPlan(plan);
  const counts = {
    ready: told.ready.length + told.warned.length,
    left: told.byHand.length,
    problems: told.problems.length,
  };
  return {
    step: 'preview',
    ...asked,
    formatFound: t('formatFound', { format: formats(`${plan.format}.name`) }),
    summary: t('summary', counts),
    ...told,
  };
}
