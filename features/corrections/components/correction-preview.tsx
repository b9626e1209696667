import type { PreviewShown } from './form-state';

export type PreviewWords = Readonly<
  Record<
    'changes' | 'removed' | 'added' | 'facts' | 'noFacts' | 'touchedLead' | 'key' | 'save' | 'back' | 'nothing',
    string
  >
>;

type Props = { readonly preview: PreviewShown; readonly words: PreviewWords; readonly language: 'id' | 'en' };

/** What a correction changes: sentences, the facts they told, the items they proved. */
export function CorrectionPreview({ preview, words, language }: Props) {
  const { changes, facts, touchedTitle, touched, unharmed } = preview;
  const changed = changes.some(({ kind }) => kind === 'changed');
  return (
    <>
      <h2 className="text-xl font-semibold">{words.changes}</h2>
      {changed ? (
        <ol className="mt-3 space-y-3">
          {changes.map((change, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text in their order.
            <li key={at}>
              {change.kind === 'same' ? (
                <p className="text-sm text-quiet">{change.told}</p>
              ) : (
                <Sentences change={change} words={words} language={language} />
              )}
            </li>
          ))}
        </ol>
      ) : (
        <p className="mt-3">{words.nothing}</p>
      )}
      <h2 className="mt-8 text-xl font-semibold">{touchedTitle}</h2>
      {touched.length > 0 && <p className="mt-1 text-quiet">{words.touchedLead}</p>}
      <ul className="mt-3 space-y-3">
        {touched.map(({ id, about, stem, key, quotes }) => (
          <li key={id} className="rounded-md border border-line bg-card p-4">
            <p className="text-sm text-quiet">{about}</p>
            <p lang={language} className="mt-1 font-serif text-lg leading-snug">
              {stem}
            </p>
            <p className="mt-1 text-sm">
              ✓ {words.key}:{' '}
              <span lang={language} className="font-semibold">
                {key}
              </span>
            </p>
            {quotes.map((quote) => (
              <blockquote key={quote} lang={language} className="mt-2 border-l-4 border-mark pl-3 font-serif text-sm">
                {quote}
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
      <p className="mt-3">{unharmed}</p>
      <h2 className="mt-8 text-xl font-semibold">{words.facts}</h2>
      {facts.length === 0 && <p className="mt-1 text-quiet">{words.noFacts}</p>}
      <ul lang={language} className="mt-2 list-disc pl-5">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  );
}

type Changed = Extract<PreviewShown['changes'][number], { kind: 'changed' }>;

function Sentences({ change, words, language }: { change: Changed } & Omit<Props, 'preview'>) {
  return (
    <div className="rounded-md border border-line bg-card p-3">
      {change.before.length > 0 && (
        <p>
          <span className="text-sm text-quiet">− {words.removed}: </span>
          <del lang={language} className="bg-wrong-soft font-serif">
            {change.before.join(' ')}
          </del>
        </p>
      )}
      {change.after.length > 0 && (
        <p className="mt-1">
          <span className="text-sm text-quiet">+ {words.added}: </span>
          <ins lang={language} className="bg-correct-soft font-serif no-underline">
            {change.after.join(' ')}
          </ins>
        </p>
      )}
    </div>
  );
}
