import type { ReactNode } from 'react';
import { IsoDate } from '@/components/iso-date';
import type { ProvenItem } from '../queries/proof';
import type { ProvenPart } from '../queries/proven-parts';
import type { ProofWords } from './proof-words';
import type { AnchoredQuote } from './quotes';
import { type Outcome, Sign, signs } from './verdict';

type Props = {
  readonly item: ProvenItem;
  readonly language: 'id' | 'en';
  /** Those that stand beside their part. */
  readonly quotes: readonly AnchoredQuote[];
  /** Address of the page that holds the article; empty when it is this one. */
  readonly articlePage: string;
  readonly words: ProofWords;
};

/** Part by part: what is right, what was given, and the words that prove it. */
export function PartList({ item, language, quotes, articlePage, words }: Props) {
  const t = words.parts;
  const { kind, parts, answer } = item;
  const title = kind === 'ordering' ? t('order') : kind === 'matching' ? t('matches') : t('choices');
  return (
    <section aria-label={title} className="mb-4">
      <p className="text-sm text-quiet">{title}</p>
      <ol className="mt-1 divide-y divide-line border-y border-line">
        {parts.map((part) => (
          <li key={part.about} className="flex gap-3 py-3">
            <Mark part={part} kind={kind} answered={answer !== null} words={words} />
            <div className="min-w-0 grow">
              <PartText part={part} kind={kind} language={language} />
              <Given part={part} kind={kind} answered={answer !== null} language={language} words={words} />
              <PartQuote part={part} quotes={quotes} language={language} articlePage={articlePage} words={words} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

type PartProps = { readonly part: ProvenPart; readonly kind: string };

/** The part as it is right: the choice, the step with its date, the prompt with its match. */
function PartText({ part, kind, language }: PartProps & { language: 'id' | 'en' }) {
  const { about, right, date } = part;
  return (
    <p lang={language}>
      {kind === 'ordering' && <span className="tabular-nums">{right}. </span>}
      <span className={right === null ? '' : 'font-semibold'}>{about}</span>
      {kind === 'matching' && <span> — {right}</span>}
      {date && (
        <span className="text-sm text-quiet">
          {' · '}
          <IsoDate iso={date} locale={language} />
        </span>
      )}
    </p>
  );
}

type MarkProps = PartProps & Pick<Props, 'words'> & { readonly answered: boolean };
type GivenProps = MarkProps & { readonly language: 'id' | 'en' };

/** What the learner did with it, where that tells something. */
function Given({ part, kind, answered, language, words: { parts: t } }: GivenProps) {
  const { given, right, correct, because } = part;
  const note = (said: ReactNode) => <p className="text-sm text-quiet">{said}</p>;
  const reason = because && <span lang={language}> {because}</span>;
  if (kind === 'multiple-response') {
    if (!answered) return right === null ? note(reason) : null;
    const word = given === null ? (right === null ? 'left' : 'overlooked') : right === null ? 'mistaken' : 'taken';
    return note(
      <>
        {t(word)}
        {right === null && because && <>.{reason}</>}
      </>,
    );
  }
  if (!answered || correct) return null;
  if (kind === 'ordering') return note(t('yourPlace', { place: given ?? '' }));
  return note(
    <>
      {t('yourMatch', { match: given ?? '' })}
      {reason}
    </>,
  );
}

/** A sign and a word for those who hear the page: whether the part was answered right. */
function Mark({ part, kind, answered, words: { parts: t } }: MarkProps) {
  const { given, right, correct } = part;
  if (!answered) {
    const isKey = kind !== 'multiple-response' || right !== null;
    return <Shown outcome={isKey ? 'right' : 'wrong'} word={isKey ? t('correct') : t('incorrect')} quiet={!isKey} />;
  }
  const word = correct ? t('correct') : t('incorrect');
  // A choice that was left alone has no tick or cross of its own.
  if (kind === 'multiple-response' && given === null) return <Shown outcome="unanswered" word={word} quiet={correct} />;
  return <Shown outcome={correct ? 'right' : 'wrong'} word={word} />;
}

function Shown({ outcome, word, quiet = false }: { outcome: Outcome; word: string; quiet?: boolean }) {
  const look = quiet ? 'text-quiet' : outcome === 'right' ? 'text-correct' : 'text-wrong';
  return (
    <span className={`mt-0.5 ${look}`}>
      <Sign path={signs[outcome]} />
      <span className="sr-only">{word}: </span>
    </span>
  );
}

type QuoteProps = Omit<Props, 'item'> & { readonly part: ProvenPart };

function PartQuote({ part: { evidence }, quotes, language, articlePage, words: { proof: t } }: QuoteProps) {
  const quote = evidence && quotes.find(({ start, end }) => start === evidence.start && end === evidence.end);
  if (!quote) return null;
  return (
    <>
      <blockquote lang={language} className="mt-2 border-l-4 border-mark pl-3 font-serif">
        {quote.text.replace(/[*_`]+/g, '')}
      </blockquote>
      <a
        href={`${articlePage}#${quote.id}`}
        className="inline-flex min-h-11 items-center text-sm text-accent underline underline-offset-4"
      >
        {t('inArticle')}
      </a>
    </>
  );
}
