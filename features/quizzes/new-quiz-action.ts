'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { addArticle } from '@/features/articles/commands/add-article';
import { readUpload } from '@/features/articles/commands/read-upload';
import { newArticleSchema } from '@/features/articles/schema';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { faultyFields, fieldsOf, sendBack } from './answer';
import { generateQuiz } from './commands/generate-quiz';
import type { FormState } from './components/form-state';

/** Above this a text is not sent back: with its copy in the form the next request would be over the limit. */
const mostEchoedBytes = 440_000;

/** Takes an article in and drafts its quiz; what is refused comes back with its reason and is not stored. */
export async function newQuizAction(before: FormState, form: FormData): Promise<FormState> {
  const viewer = await memberOrSignIn('/teach/new');
  const typed = fieldsOf(form);
  const upload = await uploadOf(form);
  if (upload && !upload.ok) return refuse(before, typed, [{ field: 'text', code: upload.code }]);
  const values = upload ? { ...typed, text: upload.text } : typed;
  const given = newArticleSchema.safeParse(values);
  if (!given.success)
    return refuse(
      before,
      values,
      faultyFields(given.error).map((field) => ({ field, code: field })),
    );
  const now = new Date();
  const added = await orNotFound(addArticle(viewer, given.data, { now }));
  if (!added.ok) return refuse(before, values, [{ field: 'text', ...added }]);
  const quiz = await orNotFound(generateQuiz(viewer, added.value, { now }));
  if (!quiz.ok) return refuse(before, values, [{ field: 'text', ...quiz }]);
  revalidatePath('/teach');
  redirect(`/teach/quizzes/${quiz.value.quizId}`);
}

async function uploadOf(form: FormData) {
  const file = form.get('file');
  return file instanceof File && file.size > 0 ? readUpload(new Uint8Array(await file.arrayBuffer())) : undefined;
}

type Fault = { readonly field: string; readonly code: string; readonly values?: Record<string, string | number> };

async function refuse(before: FormState, given: Record<string, string>, faults: readonly Fault[]): Promise<FormState> {
  const t = await getTranslations('teach.errors');
  const errors = await Promise.all(
    faults.map(async ({ field, code, values }) => {
      const known = t.has(code) ? code : 'form';
      return [field, t(known, await named(values))];
    }),
  );
  const { text = '', ...others } = given;
  const echoed = Buffer.byteLength(text) <= mostEchoedBytes && !text.includes('\0') ? text : '';
  return sendBack(before, { ...others, text: echoed }, t('summary'), Object.fromEntries(errors));
}

/** Languages in words: "jv" is Javanese. */
async function named(values: Fault['values'] = {}): Promise<Record<string, string | number>> {
  if (values.language === undefined) return values;
  const t = await getTranslations('teach.languages');
  const names = new Intl.DisplayNames([await getLocale()], { type: 'language' });
  const code = String(values.language);
  return { ...values, language: t.has(code) ? t(code) : (names.of(code) ?? code) };
}
