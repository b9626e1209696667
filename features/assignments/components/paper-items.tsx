import { getTranslations } from 'next-intl/server';
import { Stem } from '@/features/items/components/stem';
import { letterAt, type PaperItem } from '../queries/paper';

type Props = { readonly items: readonly PaperItem[]; readonly language: 'id' | 'en' };

/** The questions, to be answered on paper. Nothing of a key is here. */
export async function PaperItems({ items, language }: Props) {
  const [t, ofItems] = await Promise.all([getTranslations('assignments.paper'), getTranslations('items')]);
  const weighs = items.some(({ weight }) => weight !== 1);
  return (
    <ol className="grid list-decimal gap-6 pl-8">
      {items.map((item) => (
        <li key={item.id} className="break-inside-avoid pl-1">
          {item.stimulus && (
            <blockquote lang={language} className="mb-1 border-l-4 border-line pl-3 font-serif">
              {item.stimulus}
            </blockquote>
          )}
          <p className="font-semibold">
            <Stem text={item.stem} language={language} gap={ofItems('gap')} />
            {weighs && <span className="ml-2 font-normal text-quiet">({t('points', { weight: item.weight })})</span>}
          </p>
          <Hint kind={item.kind} />
          <Ways item={item} language={language} />
        </li>
      ))}
    </ol>
  );
}

/** How a kind is answered with a pen, where it is not plain. */
async function Hint({ kind }: { readonly kind: string }) {
  const t = await getTranslations('assignments.paper');
  const hints: Readonly<Record<string, string>> = {
    'multiple-response': t('several'),
    ordering: t('order'),
    matching: t('match'),
    evidence: t('sentence'),
  };
  const hint = hints[kind];
  return hint ? <p className="text-sm text-quiet">{hint}</p> : null;
}

function Ways({ item, language }: { readonly item: PaperItem; readonly language: 'id' | 'en' }) {
  const { kind, choices, prompts } = item;
  if (kind === 'evidence' || choices.length === 0) return <p className="mt-4 border-b border-ink">&nbsp;</p>;
  if (kind === 'ordering') {
    return (
      <ul className="mt-2 grid gap-2" lang={language}>
        {choices.map((choice) => (
          <li key={choice} className="flex gap-3">
            <Blank /> {choice}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      {prompts.length > 0 && (
        <ul className="mt-2 grid gap-2" lang={language}>
          {prompts.map((prompt) => (
            <li key={prompt} className="flex gap-3">
              <Blank /> {prompt}
            </li>
          ))}
        </ul>
      )}
      <ul className="mt-2 grid gap-1" lang={language}>
        {choices.map((choice, at) => (
          <li key={choice}>
            {letterAt(at)}. {choice}
          </li>
        ))}
      </ul>
    </>
  );
}

function Blank() {
  return <span aria-hidden="true" className="inline-block w-8 shrink-0 border-b border-ink" />;
}
