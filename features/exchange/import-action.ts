'use server';

import { revalidatePath } from 'next/cache';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mostRead } from '@/core/exchange';
import { readUpload } from '@/features/articles/commands/read-upload';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { AppError } from '@/lib/errors';
import { importItems } from './commands/import-items';
import type { ImportState } from './components/import-state';
import { toldPlan } from './components/told-import';
import { planImport } from './queries/plan-import';
import { type ImportInput, importSchema } from './schema';

/** First what would become of the questions, then those that were chosen come in. */
export async function importAction(before: ImportState, form: FormData): Promise<ImportState> {
  const viewer = await memberOrSignIn('/teach/import');
  const [errors, text] = await Promise.all([getTranslations('exchange.errors'), textOf(before, form)]);
  const chosen = [...form.keys()].flatMap((name) => /^item-(\d{1,4})$/.exec(name)?.[1] ?? []).map(Number);
  // The preview carries no fields of its own but the ticks: the rest is what the form knew.
  const known = before.step === 'preview' ? { quizId: before.quizId, format: before.format } : {};
  const fields = ['step', 'quizId', 'format'].flatMap((name) => (form.has(name) ? [[name, form.get(name)]] : []));
  const given = { ...known, ...Object.fromEntries(fields) };
  const sent = importSchema.safeParse({ ...given, chosen, text: text ?? '' });
  if (!sent.success) notFound();
  const { step, ...asked } = sent.data;
  const again = (code: 'empty' | 'unknown-format' | 'file' | 'conflict') => ({
    ...asked,
    step: 'ask' as const,
    message: errors(code),
  });
  if (text === undefined) return again('file');
  const sizes = { most: mostRead.characters, found: text.length };
  // Not sent back: it would be sent again with every step.
  if (text.length > mostRead.characters)
    return { ...asked, text: '', step: 'ask', message: errors('too-large', sizes) };
  if (step === 'ask') return { ...asked, step, message: null };
  if (step === 'preview') {
    const outcome = await orNotFound(planImport(viewer, asked));
    return outcome.ok ? preview(asked, outcome.value) : again(outcome.code);
  }
  const outcome = await orNotFound(importItems(viewer, sent.data, { now: new Date() })).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'conflict')
      return { ok: false as const, code: 'conflict' as const };
    throw error;
  });
  if (!outcome.ok) return again(outcome.code);
  revalidatePath('/teach', 'layout');
  const t = await getTranslations('exchange.in');
  const { quizId, added, plan } = outcome.value;
  const { language, byHand, problems } = await toldPlan(plan, { quizId });
  return { step: 'done', quizId, summary: t('done', { added }), language, byHand, problems };
}

async function preview(
  asked: Omit<ImportInput, 'step'>,
  plan: Parameters<typeof toldPlan>[0],
): Promise<Extract<ImportState, { step: 'preview' }>> {
  const [t, formats] = await Promise.all([getTranslations('exchange.in'), getTranslations('exchange.formats')]);
  const told = await toldPlan(plan);
  const counts = {
    ready: told.ready.length + told.warned.length,
    left: told.byHand.length,
    problems: told.problems.length,
  };
  const { quizId, format, text } = asked;
  return {
    step: 'preview',
    quizId,
    format,
    text,
    formatFound: t('formatFound', { format: formats(`${plan.format}.name`) }),
    summary: t('summary', counts),
    ...told,
  };
}

/** The file, if one was chosen, else what was pasted or is being looked at; undefined for a file that is no text. */
async function textOf(before: ImportState, form: FormData): Promise<string | undefined> {
  if (before.step === 'preview') return String(before.text);
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return String(form.get('text') ?? '');
  const read = readUpload(new Uint8Array(await file.arrayBuffer()));
  return read.ok ? read.text : undefined;
}
