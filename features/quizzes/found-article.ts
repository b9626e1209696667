import { getTranslations } from 'next-intl/server';
import { admitBody } from '@/core/language';
import { articleGiven } from '@/features/articles/commands/admit-article';
import type { NewArticle } from '@/features/articles/schema';
import { fetchArticle } from '@/features/intake/commands/fetch-article';
import { readDocument } from '@/features/intake/commands/read-document';
import { type KnownArticle, knownArticles } from '@/features/intake/queries/known-articles';
import { type IntakeFault, linkSchema } from '@/features/intake/schema';
import type { Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import type { Found } from './components/form-state';

type Proposal = { readonly values: Record<string, string>; readonly found: Found };
type Fields = Readonly<Record<string, string>>;
type Clock = { readonly now: Date };

/** The article at the address in the field `link`, as the fields of the form and in words. */
export async function proposalFromLink(
  viewer: Viewer,
  given: Fields,
  clock: Clock,
): Promise<Outcome<Proposal, IntakeFault>> {
  const link = linkSchema.safeParse({ url: given.link ?? '' });
  if (!link.success) return { ok: false, code: 'bad-address' };
  return proposed(viewer, await fetchArticle(viewer, link.data, clock), given);
}

/** The article in a file that is no plain text. What the form says already goes before what the file says; its text does not. */
export async function proposalFromFile(
  viewer: Viewer,
  bytes: Uint8Array,
  given: Fields,
  clock: Clock,
): Promise<Outcome<Proposal, IntakeFault>> {
  const outcome = await proposed(viewer, await readDocument(viewer, { bytes }, clock), given);
  if (!outcome.ok) return outcome;
  const typed = Object.entries(given).filter(([name, value]) => value !== '' && name !== 'text' && name !== 'step');
  const { values, found } = outcome.value;
  return { ok: true, value: { values: { ...values, ...Object.fromEntries(typed) }, found } };
}

async function proposed(
  viewer: Viewer,
  outcome: Awaited<ReturnType<typeof fetchArticle>>,
  { link = '', topic = '' }: Fields,
): Promise<Outcome<Proposal, IntakeFault>> {
  if (!outcome.ok) return outcome;
  const { warnings, ...values } = outcome.value;
  const [t, known] = await Promise.all([getTranslations('intake.found'), knownArticles(viewer, values)]);
  const found: Found = {
    title: values.title ? t('titled', { title: values.title }) : t('untitled'),
    notes: [...warnings.map((warning) => t(`warnings.${warning}`)), t('rights')],
    ...(await inWords(known)),
  };
  return { ok: true, value: { values: { ...values, link, topic }, found } };
}

/**
 * The articles that are there already, where a text is one of them and its teacher was not told so yet (`told`: of which they were); else
 * undefined. Not for the very same article sent again, which is not stored again either: that leads to its quiz.
 */
export async function foundAlready(viewer: Viewer, given: NewArticle, told: string): Promise<Found | undefined> {
  const article = articleGiven(given);
  if (!article || !admitBody(article.body).ok) return undefined;
  const known = await knownArticles(viewer, { sourceUrl: article.sourceUrl ?? '', text: article.body });
  const isOwnAgain = known.some(
    ({ place, match, title, href }) => place === 'own' && match === 'same' && title === article.title && href !== null,
  );
  const ids = told.split(' ');
  if (isOwnAgain || known.every(({ id }) => ids.includes(id))) return undefined;
  const t = await getTranslations('intake.found');
  return { title: t('already'), notes: [t('sendAgain')], ...(await inWords(known)) };
}

async function inWords(known: readonly KnownArticle[]): Promise<Pick<Found, 'known' | 'told'>> {
  const t = await getTranslations('intake.found');
  return {
    known: known.map(({ title, href, place, match }) => ({
      title,
      href,
      words: t(`${match === 'alike' ? 'alike' : 'known'}.${place}`),
    })),
    told: known.map(({ id }) => id).join(' '),
  };
}
