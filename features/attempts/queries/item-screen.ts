import { shownIn } from '@/features/assignments/policy/shown';
import { getOpenItem, type OpenItem } from '@/features/items/queries/open-item';
import { bodyOf, type ProvenItem, provenItems } from '@/features/items/queries/proof';
import { getSentences, type Sentences } from '@/features/items/queries/sentences';
import { withoutKey, withoutProof } from '@/features/items/queries/withheld';
import { AppError } from '@/lib/errors';
import { ownerId, type Viewer } from '@/lib/viewer';
import { givenIn } from './given';
import { type AskedAttempt, asAsked, getOwnAttempt, type OwnAttempt } from './own-attempt';

/** One item of an attempt, still open. */
export type OpenScreen = {
  readonly kind: 'open';
  readonly number: number;
  readonly attempt: AskedAttempt;
  readonly item: OpenItem;
  readonly sentences: Sentences | null;
};

/** Or answered with feedback at once, then with its proof and the article. */
export type ItemScreen =
  | OpenScreen
  | {
      readonly kind: 'revealed';
      readonly number: number;
      readonly attempt: OwnAttempt;
      readonly item: ProvenItem;
      readonly body: string;
    };

/** @throws AppError `not-found` when the attempt is not the viewer's or has no such item. `number` counts from 1. */
export async function getItemScreen(viewer: Viewer, attemptId: string, number: number): Promise<ItemScreen> {
  const attempt = await getOwnAttempt(viewer, attemptId);
  const place = attempt.places[number - 1];
  if (!place) throw new AppError('not-found');
  if (!place.answered || attempt.feedback === 'end') return openScreen(attempt, number, place);
  const own = { id: attemptId, userId: ownerId(viewer), feedback: 'each' } as const;
  const [proven, body] = await Promise.all([
    provenItems({ id: place.itemId, answers: { some: { attempt: own } } }, await givenIn(attemptId)),
    bodyOf(attempt.articleVersionId),
  ]);
  const [item] = proven;
  if (!item) throw new AppError('not-found');
  return { kind: 'revealed', attempt, number, item: told(item, attempt), body };
}

/** Of an attempt that is the viewer's, at one of its places that is open. */
export async function openScreen(attempt: OwnAttempt, number: number, { itemId, given }: Place): Promise<OpenScreen> {
  const [item, sentences] = await Promise.all([
    getOpenItem(itemId, given, attempt.choiceSeed),
    // Nothing of the article is shown before it is to be read.
    attempt.reading === 'before' ? null : getSentences(itemId),
  ]);
  return { kind: 'open', attempt: asAsked(attempt), number, item, sentences };
}

type Place = Pick<OwnAttempt['places'][number], 'itemId' | 'given'>;

/** What is told of an answered item while its attempt runs. */
function told(item: ProvenItem, { assigned, finishedAt }: OwnAttempt): ProvenItem {
  if (!assigned || finishedAt) return assigned ? withoutKey(item) : item;
  const shown = shownIn(assigned.rules.showsDuring);
  return shown.quote ? item : shown.key ? withoutProof(item) : withoutKey(item);
}
