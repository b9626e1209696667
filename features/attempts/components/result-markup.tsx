import { outcomeOf } from '@/features/items/components/verdict';
import type { Locale } from '@/lib/locale';
import { type Markup, markupOf } from '@/lib/markup';
import { type Translator, translatorOf } from '@/lib/messages';
import type { Result } from '../queries/result';
import { FactEntries } from './fact-list';
import { type ItemMarkup, writeItems } from './item-markup';

/** What of a result hangs on what was answered; all else of its page is the same for everyone. */
export type ResultMarkup = {
  readonly score: Markup;
  readonly facts: Markup;
  readonly items: readonly ItemMarkup[];
};

export async function writeResult(result: Result, locale: Locale): Promise<ResultMarkup> {
  const { language } = result.attempt;
  const [t, items] = await Promise.all([
    translatorOf(locale, 'attempts.result'),
    writeItems(result.items, { locale, languageOf: () => language }),
  ]);
  return {
    score: markupOf(<ScoreLine result={result} words={t} />),
    facts: markupOf(<FactEntries facts={result.facts} language={language} words={t} />),
    items,
  };
}

/** One after another, as they are numbered in a page that is made for many. */
export function insetsOf({ score, facts, items }: ResultMarkup): readonly Markup[] {
  return [score, facts, ...items.flatMap(({ verdict, proof }) => [verdict, proof])];
}

/** With what stands there for each of them in its place. */
export function stoodIn({ items }: ResultMarkup, standIn: (at: number) => Markup): ResultMarkup {
  const ofItem = (at: number) => ({ verdict: standIn(2 + 2 * at), proof: standIn(3 + 2 * at) });
  return { score: standIn(0), facts: standIn(1), items: items.map((_, at) => ofItem(at)) };
}

type Props = { readonly result: Result; readonly words: Translator };

function ScoreLine({ result: { score, items }, words: t }: Props) {
  if (!score) return null;
  const isPartly = items.some(({ answer }) => outcomeOf(answer) === 'partly') || !Number.isInteger(score.points);
  const praise = score.share === 1 ? 'all' : score.share >= 0.7 ? 'most' : score.share >= 0.3 ? 'some' : 'none';
  return (
    <>
      <p className="mt-4 font-serif text-4xl font-semibold">
        {t(isPartly ? 'scorePoints' : 'score', { points: score.points, outOf: score.outOf })}
      </p>
      {items.length > 0 && <p className="mt-2 text-quiet">{t(`praise.${praise}`)}</p>}
    </>
  );
}
