import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { IsoDate } from '@/components/iso-date';
import type { ReviewItem } from '../queries/review-items';
import { Quoted } from './item-proof';

type Props = {
  readonly item: ReviewItem;
  readonly language: 'id' | 'en';
  readonly anchorAt: (offset: number) => string;
};

/** How an item is answered, with its key: choices, forms, steps in order, or pairs. */
export async function Responses(props: Props) {
  const { item } = props;
  if (item.kind === 'ordering') return <Steps {...props} />;
  if (item.kind === 'matching') return <Pairs {...props} />;
  return item.choices.length > 0 ? <Choices {...props} choices={item.choices} /> : <TypedKey {...props} />;
}

const keyLook = 'rounded-md border border-correct bg-correct-soft px-3 py-2';

async function Choices({ item, language, choices }: Omit<Props, 'anchorAt'> & Pick<ReviewItem, 'choices'>) {
  const t = await getTranslations('teach.review');
  return (
    <ul className="mt-3 space-y-2">
      {choices.map(({ text, correct, because }) => (
        <li key={text} className={correct ? keyLook : 'rounded-md border border-line px-3 py-2'}>
          <span lang={language} className={correct ? 'font-semibold' : ''}>
            {text}
          </span>
          {correct && <span className="ml-2 text-sm">✓ {t('keyMark')}</span>}
          {because && because !== item.because && (
            <span lang={language} className="block text-sm text-quiet">
              {because}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

async function TypedKey({ item, language }: Omit<Props, 'anchorAt'>) {
  const t = await getTranslations('teach.review');
  const others = item.accepted.filter((form) => form !== item.key);
  const list = (forms: readonly string[], name: 'acceptedForms' | 'otherForms') =>
    forms.length > 0 && (
      <span className="block text-sm">
        {t.rich(name, { forms: forms.join('; '), words: (words) => <span lang={language}>{words}</span> })}
      </span>
    );
  return (
    <div className={`mt-3 ${keyLook}`}>
      <span className="text-sm">✓ {t('key')}: </span>
      <span lang={language} className="font-semibold">
        {item.key}
      </span>
      {list(others, 'acceptedForms')}
      {list(item.others, 'otherForms')}
      {item.tolerance !== null && item.tolerance > 0 && (
        <span className="block text-sm">{t('toleranceNote', { tolerance: item.tolerance })}</span>
      )}
    </div>
  );
}

async function Steps({ item, language, anchorAt }: Props) {
  const t = await getTranslations('teach.review');
  const shown = item.choices.map(({ text }) => item.steps.findIndex((step) => step.text === text) + 1);
  return (
    <>
      <p className="mt-3 text-sm">✓ {t('keyOrder')}</p>
      <ol className="space-y-2">
        {item.steps.map(({ text, date, evidence }, place) => (
          <Part key={text} quote={<Quoted quote={evidence} language={language} anchor={anchorAt(evidence.start)} />}>
            <span className="tabular-nums">{place + 1}. </span>
            <span lang={language} className="font-semibold">
              {text}
            </span>{' '}
            <span className="text-sm">
              (<IsoDate iso={date} locale={language} />)
            </span>
          </Part>
        ))}
      </ol>
      <p className="mt-2 text-sm text-quiet">{t('shownOrder', { order: shown.join(', ') })}</p>
    </>
  );
}

async function Pairs({ item, language, anchorAt }: Props) {
  const t = await getTranslations('teach.review');
  const spare = item.choices.filter(({ correct }) => !correct);
  return (
    <>
      <p className="mt-3 text-sm">✓ {t('keyPairs')}</p>
      <ul className="space-y-2">
        {item.pairs.map(({ prompt, match, evidence }) => (
          <Part key={prompt} quote={<Quoted quote={evidence} language={language} anchor={anchorAt(evidence.start)} />}>
            <span lang={language}>
              {prompt} — <span className="font-semibold">{match}</span>
            </span>
          </Part>
        ))}
      </ul>
      {spare.length > 0 && (
        <>
          <p className="mt-3 text-sm text-quiet">{t('spareChoices')}</p>
          <Choices item={item} language={language} choices={spare} />
        </>
      )}
    </>
  );
}

function Part({ children, quote }: { children: ReactNode; quote: ReactNode }) {
  return (
    <li className={keyLook}>
      <p>{children}</p>
      {quote}
    </li>
  );
}
