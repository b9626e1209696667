import { getTranslations } from 'next-intl/server';
import { OneButton } from '@/components/confirm';
import { fewestPupils } from '@/features/classmates/policy';
import { Section } from '@/features/progress/components/section';
import { changeClassAction } from '../actions';
import type { TaughtClass } from '../queries/get-class';

/** Whether the pupils of a class see themselves beside it: what they are shown, and the switch. */
export async function CompareSection({ group: { id: classId, comparesSince, archivedAt } }: { group: TaughtClass }) {
  const t = await getTranslations('classes.compare');
  if (archivedAt) return null;
  return (
    <Section id="compare" title={t('title')}>
      <p>{t('text', { count: fewestPupils })}</p>
      <p className="mt-2 mb-4 text-quiet">{comparesSince ? t('on', { date: comparesSince }) : t('off')}</p>
      <OneButton action={changeClassAction} hidden={{ classId, deed: comparesSince ? 'compare-no-more' : 'compare' }}>
        {t(comparesSince ? 'switchOff' : 'switchOn')}
      </OneButton>
    </Section>
  );
}
