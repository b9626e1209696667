import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { EmptyState } from '@/components/page';
import { mostRead, readableNames } from '@/core/exchange';
import type { Target } from '@/features/bank/queries/targets';
import { importAction } from '../import-action';
import { ImportForm } from './import-form';
import { importWords } from './import-words';

type Props = {
  readonly targets: readonly Target[] /** The quiz that is chosen first, if it is one of them. */;
  readonly quizId: string;
};

/** Where questions from elsewhere become items of a draft. */
export async function ImportPanel({ targets, quizId }: Props) {
  const [t, formats, locale] = await Promise.all([
    getTranslations('exchange.in'),
    getTranslations('exchange.formats'),
    getLocale(),
  ]);
  const [first] = targets;
  if (!first) {
    return (
      <EmptyState title={t('none.title')} action={<ButtonLink href="/teach/new">{t('none.action')}</ButtonLink>}>
        {t('none.text')}
      </EmptyState>
    );
  }
  const words = Object.fromEntries(importWords.map((name) => [name, t(name)])) as Record<
    (typeof importWords)[number],
    string
  >;
  const characters = mostRead.characters.toLocaleString(locale);
  return (
    <ImportForm
      action={importAction}
      quizId={targets.some((target) => target.quizId === quizId) ? quizId : first.quizId}
      targets={targets.map(({ quizId: value, title, draft }) => ({
        value,
        label: t('quizLine', { title, state: t(`states.${draft ? 'draft' : 'published'}`) }),
      }))}
      formats={[
        { value: 'auto', label: t('auto') },
        ...readableNames.map((value) => ({ value, label: formats(`${value}.name`) })),
      ]}
      words={{ ...words, textHint: t('textHint', { characters, items: mostRead.items }) }}
    />
  );
}
