import { ButtonLink } from '@/components/button';
import { WarningList } from '@/features/quizzes/components/warning-list';
import type { ItemLine } from './import-state';
import type { ImportWords } from './import-words';

type Props = {
  readonly title: string;
  readonly hint?: string;
  readonly lines: readonly ItemLine[];
  readonly language: 'id' | 'en';
  /** Whether each can be ticked: those that the gates have nothing against are. */
  readonly chosen?: boolean;
  readonly words: ImportWords;
};

/** Items that were read, each with its line, its key and what is to be said of it. */
export function ItemLines({ title, hint, lines, language, chosen = false, words }: Props) {
  if (lines.length === 0) return null;
  return (
    <section className="mt-6">
      <h3 className="text-xl font-semibold">{title}</h3>
      {hint && <p className="text-sm text-quiet">{hint}</p>}
      <ul className="mt-3 space-y-3">
        {lines.map((item) => (
          <li key={item.at} className="rounded-lg border border-line bg-card p-4">
            <Words item={item} language={language} chosen={chosen} />
            {item.notes.length > 0 && (
              <div className="mt-2 border-l-4 border-edge pl-3">
                <WarningList warnings={item.notes} />
              </div>
            )}
            {item.href && (
              <ButtonLink look="secondary" href={item.href} className="mt-3">
                {words.complete}
                <span className="sr-only" lang={language}>
                  : {item.stem}
                </span>
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ item, language, chosen }: { item: ItemLine; language: 'id' | 'en'; chosen: boolean }) {
  const told = (
    <span className="min-w-0">
      <span className="block text-sm text-quiet wrap-anywhere">
        {item.line} · {item.kind}
      </span>
      <span lang={language} className="block font-serif text-lg leading-snug wrap-anywhere">
        {item.stem}
      </span>
      <span className="block text-sm wrap-anywhere">{item.key}</span>
      <span className="block text-sm text-quiet wrap-anywhere">{item.quote}</span>
    </span>
  );
  if (!chosen) return told;
  return (
    <label className="flex items-start gap-3">
      <input
        type="checkbox"
        name={`item-${item.at}`}
        value={item.at}
        defaultChecked={item.notes.length === 0}
        className="mt-1 size-6 shrink-0 accent-accent"
      />
      {told}
    </label>
  );
}

/** What of the file did not come in, or not wholly. */
export function Problems({ title, problems }: { title: string; problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <section className="mt-6">
      <h3 className="text-xl font-semibold">{title}</h3>
      <ul className="mt-2 list-disc space-y-1 pl-5 wrap-anywhere">
        {problems.map((told) => (
          <li key={told}>{told}</li>
        ))}
      </ul>
    </section>
  );
}
