import type { getTranslations } from 'next-intl/server';
import { attemptGradings } from '@/core/grading';
import { localTime } from '@/lib/local-time';
import { timeZone } from '@/lib/time-zone';
import type { OverridingRules, Rules } from '../policy/rules';
import { shownIn, tellables } from '../policy/shown';
import { type ruleLimits, showsChoices } from '../schema/forms';

type Option = { readonly value: string; readonly label: string };
type Framed = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Of many ticks that are seldom used: the words that unfold them. */
  readonly fold?: string;
  readonly values: readonly string[];
};

export type RuleField = Framed &
  (
    | { readonly kind: 'text' | 'number' | 'moment' | 'area' }
    | { readonly kind: 'select' | 'ticks'; readonly options: readonly Option[] }
  );

export type RuleSection = { readonly title: string; readonly folded?: boolean; readonly fields: readonly RuleField[] };

export type Words = Awaited<ReturnType<typeof getTranslations<'assignments.form'>>>;

/** What an assignment is, before its rules. */
type Assignment = Rules & {
  readonly title: string;
  readonly note: string;
  readonly drawCount: number;
  readonly reminderHours: number;
};

const minute = 60;
const hour = 3600;

/** The fields of an assignment, with the rules it has or would begin with. */
export function assignmentSections(t: Words, at: Assignment, whom: readonly RuleField[]): readonly RuleSection[] {
  const field = fieldsOf(t);
  return [
    {
      title: t('sections.what'),
      fields: [
        field.text('title', at.title),
        { ...field.text('note', at.note), kind: 'area' },
        ...whom,
        field.moment('opensAt', at.opensAt),
        field.moment('closesAt', at.closesAt),
        field.number('limitMinutes', at.limitSeconds / minute),
        field.number('attempts', at.attemptsAllowed),
      ],
    },
    {
      title: t('sections.shown'),
      folded: true,
      fields: (['showsDuring', 'showsAfter', 'showsClosed'] as const).map((name) =>
        field.ticks(
          name,
          tellables.map((told) => ({ value: told, label: t(`told.${told}`) })),
          tellables.filter((told) => shownIn(at[name])[told]),
        ),
      ),
    },
    {
      title: t('sections.grade'),
      folded: true,
      fields: [
        field.select('grading', gradings(t), at.grading),
        field.number('passPercent', at.passPercent),
        field.number('delayHours', at.delaySeconds / hour),
        field.number('lateHours', at.lateSeconds / hour),
        field.number('latePercent', at.latePercent),
      ],
    },
    {
      title: t('sections.way'),
      folded: true,
      fields: [
        field.tick('shuffleItems', at.shuffleItems),
        field.tick('shuffleChoices', at.shuffleChoices),
        field.number('drawCount', at.drawCount),
        field.select('layout', layouts(t), at.allAtOnce ? 'all' : 'one'),
        field.select('navigation', navigations(t), at.sequential ? 'sequential' : 'free'),
        field.text('password', at.password),
        field.number('reminderHours', at.reminderHours),
      ],
    },
  ];
}

/** The fields of an override; what is left empty stays as the assignment says. */
export function overrideSections(
  t: Words,
  at: OverridingRules | null,
  whom: readonly RuleField[],
): readonly RuleSection[] {
  const field = fieldsOf(t, 'overrideHints');
  const same = (value: number | null | undefined, unit = 1) => (value == null ? '' : String(value / unit));
  const yesNo = (value: boolean | null | undefined) => (value == null ? '' : value ? 'yes' : 'no');
  const or = (options: readonly Option[]) => [{ value: '', label: t('same') }, ...options];
  const answers = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ];
  const number = (name: keyof typeof ruleLimits, value: string) => ({ ...field.number(name, 0), values: [value] });
  return [
    {
      title: t('sections.whom'),
      fields: [...whom, field.text('label', at?.label ?? '')],
    },
    {
      title: t('sections.time'),
      fields: [
        field.number('extraMinutes', (at?.extraSeconds ?? 0) / minute),
        field.moment('opensAt', at?.opensAt ?? null),
        field.moment('closesAt', at?.closesAt ?? null),
        number('limitMinutes', same(at?.limitSeconds, minute)),
        number('attempts', same(at?.attemptsAllowed)),
      ],
    },
    {
      title: t('sections.other'),
      folded: true,
      fields: [
        number('delayHours', same(at?.delaySeconds, hour)),
        number('lateHours', same(at?.lateSeconds, hour)),
        number('latePercent', same(at?.latePercent)),
        field.select('grading', or(gradings(t)), at?.grading ?? ''),
        number('passPercent', same(at?.passPercent)),
        field.select('shuffleItems', or(answers), yesNo(at?.shuffleItems)),
        field.select('shuffleChoices', or(answers), yesNo(at?.shuffleChoices)),
        field.select('layout', or(layouts(t)), at?.allAtOnce == null ? '' : at.allAtOnce ? 'all' : 'one'),
        field.select(
          'navigation',
          or(navigations(t)),
          at?.sequential == null ? '' : at.sequential ? 'sequential' : 'free',
        ),
        field.text('password', at?.password ?? ''),
        field.tick('noPassword', at?.password === ''),
        ...(['showsDuring', 'showsAfter', 'showsClosed'] as const).map((name) =>
          field.select(name, or(shownChoices(t)), at?.[name] === '' ? 'nothing' : (at?.[name] ?? '')),
        ),
      ],
    },
  ];
}

/** Each with its hint; in an override what is empty means something else, so `overrideHints` go before. */
function fieldsOf(t: Words, hints: 'hints' | 'overrideHints' = 'hints') {
  const framed = (name: string) => {
    const told = [`${hints}.${name}`, `hints.${name}`].find((key) => t.has(key as 'hints.note'));
    const hint = told && t(told as 'hints.note');
    return { name, label: t(`fields.${name}`), ...(hint === undefined ? {} : { hint }) };
  };
  return {
    text: (name: string, value: string): RuleField => ({ kind: 'text', ...framed(name), values: [value] }),
    number: (name: keyof typeof ruleLimits, value: number): RuleField => ({
      kind: 'number',
      ...framed(name),
      values: [String(value)],
    }),
    moment: (name: string, value: Date | null): RuleField => ({
      kind: 'moment',
      ...framed(name),
      values: [value ? localTime(value, timeZone()) : ''],
    }),
    select: (name: string, options: readonly Option[], value: string): RuleField => ({
      kind: 'select',
      ...framed(name),
      options,
      values: [value],
    }),
    ticks: (name: string, options: readonly Option[], values: readonly string[]): RuleField => ({
      kind: 'ticks',
      ...framed(name),
      options,
      values,
    }),
    tick: (name: string, value: boolean): RuleField => ({
      kind: 'ticks',
      ...framed(name),
      options: [{ value: 'on', label: t(`ticks.${name}`) }],
      values: value ? ['on'] : [],
    }),
  };
}

const gradings = (t: Words) => attemptGradings.map((value) => ({ value, label: t(`grading.${value}`) }));
const layouts = (t: Words) => (['one', 'all'] as const).map((value) => ({ value, label: t(`layout.${value}`) }));
const navigations = (t: Words) =>
  (['free', 'sequential'] as const).map((value) => ({ value, label: t(`navigation.${value}`) }));
const shownChoices = (t: Words) =>
  showsChoices.map((value) => ({
    value,
    label:
      value === 'nothing'
        ? t('told.nothing')
        : value
            .split(' ')
            .map((told) => t(`told.${told as (typeof tellables)[number]}`))
            .join(', '),
  }));
