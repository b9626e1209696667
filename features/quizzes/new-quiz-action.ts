'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { addArticle } from '@/features/articles/commands/add-article';
import { readUpload } from '@/features/articles/commands/read-upload';
import { newArticleSchema } from '@/features/articles/schema';
import { isPlainText } from '@/features/intake/queries/plain-text';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import type { Member } from '@/lib/viewer';
import { faultyFields, fieldsOf, sendBack } from './answer';
import { generateQuiz } from './commands/generate-quiz';
import type { FormState } from './components/form-state';
import { foundAlready, proposalFromFile, proposalFromLink } from './found-article';

/** Above this a text is not sent back: with its copy in the form the next request would be over the limit. */
const mostEchoedBytes = 440_000;

/**
 * Takes an article in and drafts its quiz; what is refused comes back with its reason and is not stored. What is found at an address, or
 * in a file that is no plain text, comes back in the fields first, to be looked through; and so does, once, what is there already.
 */
export async function newQuizAction(before: FormState, form: FormData): Promise<FormState> {
  const viewer = await memberOrSignIn('/teach/new');
  const typed = fieldsOf(form);
  const bytes = await bytesOf(form);
  if (asksToFetch(typed, bytes) || (bytes && !isPlainText(bytes))) return propose(before, viewer, typed, bytes);
  const upload = bytes && readUpload(bytes);
  if (upload && !upload.ok) return refuse(before, typed, [{ field: 'text', code: upload.code }]);
  const values = upload ? { ...typed, text: upload.text } : typed;
  const { link: _link, step: _step, told = '', ...article } = values;
  const given = newArticleSchema.safeParse(article);
  if (!given.success)
    return refuse(
      before,
      values,
      faultyFields(given.error).map((field) => ({ field, code: field })),
    );
  const found = await orNotFound(foundAlready(viewer, given.data, told));
  if (found) return { round: before.round + 1, errors: {}, values: echoed(values), found };
  const now = new Date();
  const added = await orNotFound(addArticle(viewer, given.data, { now }));
  if (!added.ok) return refuse(before, values, [{ field: 'text', ...added }]);
  const quiz = await orNotFound(generateQuiz(viewer, added.value, { now }));
  if (!quiz.ok) return refuse(before, values, [{ field: 'text', ...quiz }]);
  revalidatePath('/teach');
  redirect(`/teach/quizzes/${quiz.value.quizId}`);
}

async function bytesOf(form: FormData): Promise<Uint8Array | undefined> {
  const file = form.get('file');
  return file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined;
}

/** The button beside the address was pressed, or an address is all that there is. */
function asksToFetch({ step, link, text = '' }: Record<string, string>, bytes: Uint8Array | undefined): boolean {
  return step === 'fetch' || (Boolean(link) && text.trim() === '' && !bytes);
}

async function propose(
  before: FormState,
  viewer: Member,
  typed: Record<string, string>,
  bytes: Uint8Array | undefined,
): Promise<FormState> {
  const clock = { now: new Date() };
  const isLink = asksToFetch(typed, bytes);
  const asked =
    isLink || !bytes ? proposalFromLink(viewer, typed, clock) : proposalFromFile(viewer, bytes, typed, clock);
  const proposal = await orNotFound(asked);
  if (proposal.ok) return { round: before.round + 1, errors: {}, ...proposal.value };
  const [t, faults] = await Promise.all([getTranslations('intake.found'), getTranslations('intake.faults')]);
  const error = faults(proposal.code, proposal.values);
  return sendBack(before, typed, t('nothing'), { [isLink ? 'link' : 'file']: error });
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
  return sendBack(before, echoed(given), t('summary'), Object.fromEntries(errors));
}

function echoed({ text = '', ...others }: Record<string, string>): Record<string, string> {
  return { ...others, text: Buffer.byteLength(text) <= mostEchoedBytes && !text.includes('\0') ? text : '' };
}

/** Languages in words: "jv" is Javanese. */
async function named(values: Fault['values'] = {}): Promise<Record<string, string | number>> {
  if (values.language === undefined) return values;
  const t = await getTranslations('teach.languages');
  const names = new Intl.DisplayNames([await getLocale()], { type: 'language' });
  const code = String(values.language);
  return { ...values, language: t.has(code) ? t(code) : (names.of(code) ?? code) };
}
