import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { Section } from '@/features/progress/components/section';
import type { Rules } from '../policy/rules';
import { ruleColumns } from '../queries/rules-of';
import type { OverrideLine, TaughtAssignmentPage } from '../queries/taught-assignment';

/** Who takes an assignment by other rules. */
export async function OverrideList({ assignment }: { readonly assignment: TaughtAssignmentPage }) {
  const t = await getTranslations('assignments.override');
  const { id, overrides, class: group, pupils } = assignment;
  return (
    <Section id="overrides" title={t('title')}>
      {overrides.length === 0 && <p className="text-quiet">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {overrides.map((override) => (
          <li key={override.id} className="flex flex-wrap items-center justify-between gap-x-6 py-2">
            <span>
              <strong className="font-semibold">{override.label || override.pupils[0]?.name}</strong>
              {override.label && (
                <span className="block text-sm text-quiet">{override.pupils.map(({ name }) => name).join(', ')}</span>
              )}
              <Changes override={override} />
            </span>
            {!group.archived && (
              <Link
                href={`/assignments/${id}/overrides/${override.id}`}
                prefetch={false}
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
              >
                {t('edit')}
                <span className="sr-only">: {override.label || override.pupils[0]?.name}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      {!group.archived && pupils.length > 0 && (
        <ButtonLink look="secondary" href={`/assignments/${id}/overrides/new`} className="mt-4">
          {t('new')}
        </ButtonLink>
      )}
    </Section>
  );
}

async function Changes({ override }: { readonly override: OverrideLine }) {
  const t = await getTranslations('assignments.override');
  const count = (Object.keys(ruleColumns) as (keyof Rules)[]).filter((name) => override[name] !== null).length;
  const told = [
    override.extraSeconds > 0 && t('extra', { minutes: Math.round(override.extraSeconds / 60) }),
    count > 0 && t('changes', { count }),
  ].filter(Boolean);
  return <span className="block text-sm">{told.join(' · ')}</span>;
}
