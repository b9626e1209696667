import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import { Stimulus } from '@/features/items/components/stimulus';
import { stimulusWords } from '@/features/items/components/stimulus-words';
import { ItemProof } from '@/features/quizzes/components/item-proof';
import { Responses } from '@/features/quizzes/components/item-responses';
import { copyItemsAction, untagItemAction } from '../actions';
import type { BankItem, Use } from '../queries/bank-item';
import type { TagLine } from '../queries/tags';
import type { Target } from '../queries/targets';
import type { Told } from '../queries/told';
import { ActPanel } from './act-panel';
import { AskedLine, ItemFacts } from './item-facts';
import { ToldNotice } from './told-notice';

type Props = {
  readonly found: BankItem;
  readonly targets: readonly Target[];
  readonly allTags: readonly TagLine[];
  readonly told: Told;
};

const nowhere = () => '';

/** One item of the bank with its key and proof, where it is asked, how it did, and what can be done with it. */
export async function BankItemView({ found, targets, allTags, told }: Props) {
  const t = await getTranslations('bank.item');
  const { line, item, fact, uses, tags } = found;
  const { language } = line;
  return (
    <>
      <ToldNotice told={told} />
      <article className="rounded-lg border border-line bg-card p-4 sm:p-5">
        <ItemFacts line={line} />
        <Stimulus text={item.stimulus} language={language} words={await stimulusWords()} />
        <h2 lang={language} className="mt-2 font-serif text-xl leading-snug">
          {item.stem}
        </h2>
        <Responses item={item} language={language} anchorAt={nowhere} />
        <ItemProof item={item} language={language} anchorAt={nowhere} />
      </article>
      <Part title={t('fact')}>
        <p lang={language}>{fact}</p>
      </Part>
      <Part title={t('statistics')}>
        <p>
          <AskedLine line={line} />
        </p>
      </Part>
      <Part title={t('uses')}>
        <Uses uses={uses} />
      </Part>
      <Part title={t('tags')} id="label">
        <OwnTags itemId={item.id} tags={tags} />
      </Part>
      <Part title={t('copyTitle')}>
        <form action={copyItemsAction}>
          <input type="hidden" name="item" value={item.id} />
          <input type="hidden" name="chosen" value={item.id} />
          <ActPanel targets={targets} tags={allTags} single />
        </form>
      </Part>
    </>
  );
}

function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className="mt-8 scroll-mt-4" id={id}>
      <h2 className="mb-2 text-xl font-semibold">{title}</h2>
      {children}
    </section>
  );
}

async function Uses({ uses }: { uses: readonly Use[] }) {
  const t = await getTranslations('bank');
  return (
    <ul className="list-disc space-y-1 pl-5">
      {uses.map(({ quizId, own, slug, title, language, versions, published }) => (
        <li key={quizId}>
          <Link
            lang={language}
            href={own ? `/teach/quizzes/${quizId}` : `/articles/${slug}`}
            prefetch={false}
            className="text-accent underline underline-offset-4"
          >
            {title}
          </Link>{' '}
          <span className="text-sm text-quiet">
            {[
              t(`sources.${own ? 'own' : 'library'}`),
              t('item.use', { versions: versions.length, list: versions.join(', ') }),
              t(published ? 'item.usePublished' : 'item.useDraft'),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

async function OwnTags({ itemId, tags }: { itemId: string; tags: BankItem['tags'] }) {
  const t = await getTranslations('bank.item');
  if (tags.length === 0) return <p className="text-quiet">{t('noTags')}</p>;
  return (
    <ul className="flex flex-wrap gap-3">
      {tags.map(({ id, name }) => (
        <li key={id} className="flex items-center gap-2 rounded-full border border-edge pl-4">
          {name}
          <form action={untagItemAction}>
            <input type="hidden" name="itemId" value={itemId} />
            <input type="hidden" name="tagId" value={id} />
            <Button look="quiet" aria-label={t('removeTag', { name })}>
              {t('remove')}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
