import { getTranslations } from 'next-intl/server';
import { ArticleBody } from '@/features/articles/components/article-body';
import { getLanguage } from '@/lib/language';
import type { ProvenItem } from '../queries/proof';
import { Proof } from './proof';
import { proofWords } from './proof-words';
import { quotesOf } from './quotes';
import { ScrolledPane } from './scrolled-pane';
import { Stem } from './stem';
import { Stimulus } from './stimulus';
import { stimulusWords } from './stimulus-words';
import { outcomeOf, Verdict } from './verdict';

type Props = {
  readonly item: ProvenItem;
  readonly language: 'id' | 'en';
  /** Id of the first marked word in the article on this page; see `quotesOf`. */
  readonly anchor: string;
};

/** A question, the verdict on its answer, which takes the focus, and the proof. */
export async function AnsweredItem({ item, language, anchor }: Props) {
  const [t, words] = await Promise.all([getTranslations('items'), getLanguage().then(proofWords)]);
  const look = looks[outcomeOf(item.answer)];
  return (
    <>
      <Stimulus text={item.stimulus} language={language} words={await stimulusWords()} />
      <h1 className="text-xl font-semibold">
        <Stem text={item.stem} language={language} gap={t('gap')} />
      </h1>
      <div className="mt-4 overflow-hidden rounded-md border border-line bg-card">
        <h2 data-arrival tabIndex={-1} className={`border-l-4 px-4 py-3 text-xl outline-none ${look}`}>
          <Verdict answer={item.answer} words={words} />
        </h2>
        <div className="p-4">
          <Proof item={item} language={language} anchor={anchor} words={words} />
        </div>
      </div>
    </>
  );
}

const looks = {
  right: 'border-correct bg-correct-soft',
  partly: 'border-mark bg-paper',
  wrong: 'border-wrong bg-wrong-soft',
  unanswered: 'border-line',
} as const;

/** The article with the words that prove the item marked. */
export async function ProofPane({ item, language, anchor, title, body }: Props & { title: string; body: string }) {
  const t = await getTranslations('items.proof');
  return (
    <ScrolledPane label={t('article')} to={anchor}>
      <h2 className="mb-4 text-2xl font-semibold" lang={language}>
        {title}
      </h2>
      <ArticleBody body={body} language={language} headingLevel={3} highlights={quotesOf(item, anchor)} />
    </ScrolledPane>
  );
}
