import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/button';
import { Page } from '@/components/page';
import { FlagPanel } from '@/features/flags/components/flag-panel';
import { AnsweredItem, ProofPane } from '@/features/items/components/answered-item';
import { KeyDeck } from '@/features/items/components/key-deck';
import { keyWords } from '@/features/items/components/key-words';
import type { ProvenItem } from '@/features/items/queries/proof';
import { openPlaces, type Walk } from '../queries/walk';

/** What ends a walk: its action, and what the form sends. */
export type Finish = {
  readonly action: (form: FormData) => Promise<void>;
  readonly sent: Readonly<Record<string, string>>;
  /** What its button says in a summary, if not that the result comes. */
  readonly words?: string;
};

type Props = {
  readonly walk: Walk;
  readonly number: number;
  readonly item: ProvenItem;
  readonly source: { readonly title: string; readonly language: 'id' | 'en'; readonly body: string };
  readonly finish: Finish;
  /** How far the walk is. */
  readonly children: ReactNode;
};

/** Where the article of a page with one item proves it first; see `quotesOf`. */
export const soleAnchor = 'bukti';

/** An answered question with its proof, and the article with the very words marked. */
export async function RevealedItem({ walk, number, item, source, finish, children }: Props) {
  const [t, words] = await Promise.all([getTranslations('attempts.item'), keyWords(null, { ways: true })]);
  const { title, language, body } = source;
  return (
    <Page width="wide">
      <div className="gap-12 lg:grid lg:grid-cols-2 lg:items-start">
        <div>
          {children}
          <KeyDeck
            label={t('progress', { number, total: walk.places.length })}
            words={words}
            arrival={`${number} answered`}
          >
            <AnsweredItem item={item} language={language} anchor={soleAnchor} />
            <Onward walk={walk} number={number} finish={finish} />
            {number > 1 && (
              <Link
                href={`${walk.path}/${number - 1}`}
                prefetch={false}
                data-way="previous"
                className="mt-3 inline-flex min-h-11 items-center text-accent underline underline-offset-4 sm:ml-6"
              >
                {t('previous')}
              </Link>
            )}
          </KeyDeck>
          <FlagPanel itemId={item.id} />
        </div>
        <ProofPane item={item} language={language} anchor={soleAnchor} title={title} body={body} />
      </div>
    </Page>
  );
}

/** To the next item, to the result once all are answered, or to the summary of those that were skipped. */
async function Onward({ walk, number, finish }: Pick<Props, 'walk' | 'number' | 'finish'>) {
  const t = await getTranslations('attempts.item');
  const shape = 'mt-6 w-full sm:w-auto sm:min-w-40';
  const last = number === walk.places.length;
  if (openPlaces(walk).length === 0 && last && !walk.finishedAt) {
    return (
      <form action={finish.action}>
        <Sent fields={finish.sent} />
        <Button data-enter className={shape}>
          {t('seeResult')}
        </Button>
      </form>
    );
  }
  const onward = last ? (walk.finishedAt ? 'result' : 'summary') : number + 1;
  return (
    <ButtonLink href={`${walk.path}/${onward}`} prefetch={false} data-enter data-way="next" className={shape}>
      {last ? (walk.finishedAt ? t('seeResult') : t('summary')) : t('next')}
    </ButtonLink>
  );
}

/** What a form sends along unseen. */
export function Sent({ fields }: { fields: Readonly<Record<string, string>> }) {
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
