'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { admitCorrection, correctArticle } from './commands/correct-article';
import type { CorrectionState, PreviewShown } from './components/form-state';
import { getOwnArticle } from './queries/own-article';
import { type CorrectionPreview, previewOf } from './queries/preview';
import { correctionSchema, stepSchema } from './schema';

/** First what the correction would touch, then the correction itself; or back to the words, as they were typed. */
export async function correctArticleAction(before: CorrectionState, form: FormData): Promise<CorrectionState> {
  const values = fieldsOf(form);
  const { step: _, ...sent } = values;
  const quizId = values.quizId ?? '';
  const viewer = await memberOrSignIn(`/teach/quizzes/${encodeURIComponent(quizId)}/article`);
  const t = await getTranslations('corrections.errors');
  const shown = { round: before.round + 1, values, message: null, errors: {}, preview: null };
  const refuse = (code: string, field: string, given?: Record<string, string | number>): CorrectionState => ({
    ...shown,
    message: t('summary'),
    errors: { [field]: t.has(code) ? t(code, given) : t('form') },
  });
  const step = stepSchema.parse(values.step);
  if (step === 'edit') return shown;
  const given = correctionSchema.safeParse(sent);
  if (!given.success) {
    const field = String(given.error.issues[0]?.path[0] ?? 'title');
    if (field === 'quizId') notFound();
    return refuse(field, field);
  }
  if (step === 'preview') {
    const article = await orNotFound(getOwnArticle(viewer, quizId));
    const admitted = admitCorrection(article, given.data);
    if (!admitted.ok) return refuse(admitted.code, admitted.field ?? 'text', admitted.values);
    return { ...shown, preview: await inWords(await previewOf(article, admitted.value)) };
  }
  const outcome = await orNotFound(correctArticle(viewer, given.data, { now: new Date() }));
  if (!outcome.ok) return refuse(outcome.code, outcome.field ?? 'text', outcome.values);
  revalidatePath('/', 'layout');
  redirect(`/teach/quizzes/${encodeURIComponent(quizId)}/corrections?corrected=1`);
}

function fieldsOf(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('$ACTION') ? [[name, value.replace(/\r\n?/g, '\n')]] : [],
    ),
  );
}

async function inWords({ changes, facts, touched, unharmed }: CorrectionPreview): Promise<PreviewShown> {
  const [t, kinds] = await Promise.all([getTranslations('corrections.preview'), getTranslations('teach.kinds')]);
  return {
    changes: changes.map((change) =>
      change.kind === 'same' ? { kind: 'same', told: t('same', { count: change.sentences }) } : change,
    ),
    facts,
    touchedTitle: t('touched', { count: touched.length }),
    touched: touched.map(({ kind, published, ...line }) => ({
      ...line,
      about: `${kinds(kind)} · ${t(published ? 'published' : 'draft')}`,
    })),
    unharmed: t('unharmed', { count: unharmed }),
  };
}
