import { getTranslations } from 'next-intl/server';
import { letterAt, type PaperItem } from '../queries/paper';

const chosenByLetter: ReadonlySet<string> = new Set(['multiple-choice', 'multiple-response', 'true-false', 'cloze']);

/** Where answers are marked: letters to be crossed, lines to be written on. */
export function AnswerSheet({ items }: { readonly items: readonly PaperItem[] }) {
  return (
    <ol className="grid list-decimal gap-3 pl-8 sm:grid-cols-2 print:grid-cols-2">
      {items.map(({ id, kind, choices, prompts }) => (
        <li key={id} className="break-inside-avoid pl-1">
          {chosenByLetter.has(kind) && choices.length > 0 ? (
            <span className="flex gap-3">
              {choices.map((choice, at) => (
                <span
                  key={choice}
                  className="inline-flex size-7 items-center justify-center rounded-full border border-ink text-sm"
                >
                  {letterAt(at)}
                </span>
              ))}
            </span>
          ) : (
            <Lines count={kind === 'ordering' ? choices.length : Math.max(1, prompts.length)} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Lines({ count }: { readonly count: number }) {
  return (
    <span className="flex flex-wrap gap-3">
      {Array.from({ length: count }, (_, at) => letterAt(at)).map((line) => (
        <span key={line} className={`border-b border-ink ${count > 1 ? 'w-10' : 'w-full'}`}>
          &nbsp;
        </span>
      ))}
    </span>
  );
}

type KeyProps = { readonly items: readonly PaperItem[]; readonly language: 'id' | 'en' };

/** For the teacher: each key with the words that prove it. */
export async function KeySheet({ items, language }: KeyProps) {
  const t = await getTranslations('assignments.paper');
  return (
    <ol className="grid list-decimal gap-5 pl-8">
      {items.map(({ id, kind, key, keyLetters, quotes, because }) => (
        <li key={id} className="break-inside-avoid pl-1">
          <p className="font-semibold">
            {keyLetters.length > 0 && `${keyLetters.join(kind === 'multiple-response' ? ', ' : ' – ')} `}
            {kind !== 'ordering' && kind !== 'matching' && <span lang={language}>{key}</span>}
          </p>
          <p lang={language} className="text-sm">
            {because}
          </p>
          {quotes.map((quote) => (
            <p key={quote} className="text-sm">
              <span className="text-quiet">{t('whoseKey')}: </span>
              <q lang={language}>{quote.replace(/[*_`]+/g, '')}</q>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
