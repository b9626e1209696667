import { getTranslations } from 'next-intl/server';
import { amountWords, type ExchangeItem, type Problem } from '@/core/exchange';
import { splitGates } from '@/features/quizzes/commands/warnings';
import { warningWords } from '@/features/quizzes/components/warning-words';
import { formFields } from '../commands/own-input';
import type { Fate, ImportPlan, Planned } from '../queries/plan-import';
import type { ItemLine } from './import-state';

/** A plan in words: its items by what becomes of them, and the problems of the file. With a `draft`, items lead to its form. */
export async function toldPlan(plan: ImportPlan, draft?: { readonly quizId: string }) {
  const lines = await Promise.all(plan.planned.map((one, at) => lineOf(one, at, { language: plan.language, draft })));
  const those = (kind: Fate['kind']) => lines.filter((_, at) => plan.planned[at]?.fate.kind === kind);
  const problems = await Promise.all(plan.problems.map((one) => problemWords(one, plan.planned.length > 0)));
  return {
    language: plan.language,
    ready: those('ready').filter(({ notes }) => notes.length === 0),
    warned: those('ready').filter(({ notes }) => notes.length > 0),
    there: those('there'),
    byHand: those('by-hand'),
    problems: [...new Set(problems)],
  };
}

type Into = { readonly language: 'id' | 'en'; readonly draft: { readonly quizId: string } | undefined };

async function lineOf({ file, line, item, fate }: Planned, at: number, { language, draft }: Into): Promise<ItemLine> {
  const [t, kinds] = await Promise.all([getTranslations('exchange.in'), getTranslations('teach.kinds')]);
  const key = keyOf(item, language);
  return {
    at,
    line: placeWords(t, { file, line }),
    kind: kinds(item.kind),
    stem: item.stem,
    key: key === '' ? '' : t('keyLine', { key }),
    quote: fate.kind === 'ready' ? t('quoteLine', { quote: fate.after.evidenceText.replace(/[*_`]+/g, '') }) : '',
    notes: await notesOf(fate),
    href: draft ? formAddress(draft.quizId, formFields(item, language)) : null,
  };
}

async function notesOf(fate: Fate) {
  if (fate.kind === 'ready') return warningWords(splitGates(fate.warnings.join(',')));
  if (fate.kind === 'there') return [];
  const [t, own, edit, names] = await Promise.all([
    getTranslations('exchange.byHand'),
    getTranslations('desk.form.errors'),
    getTranslations('teach.edit.errors'),
    getTranslations('exchange.in'),
  ]);
  const { code } = fate;
  const why = t.has(code) ? t(code) : own.has(code) ? own(code) : edit(code as 'gap');
  return [{ name: names('byHand'), why }];
}

/** The key in words; of a statement nothing, for its words are those of the interface. */
function keyOf(item: ExchangeItem, language: 'id' | 'en'): string {
  switch (item.kind) {
    case 'numeric':
      return amountWords(item, language);
    case 'date':
      return item.date;
    case 'ordering':
      return item.steps.map(({ text }) => text).join('; ');
    case 'matching':
      return item.pairs.map(({ prompt, match }) => `${prompt}: ${match}`).join('; ');
    case 'true-false':
      return '';
    default: {
      const right = 'choices' in item ? item.choices.filter(({ correct }) => correct).map(({ text }) => text) : [];
      return right.length > 0 ? right.join('; ') : 'accepted' in item ? (item.accepted[0] ?? '') : '';
    }
  }
}

async function problemWords({ file, line, code, found, skipped }: Problem, anyItem: boolean): Promise<string> {
  const [t, faults] = await Promise.all([getTranslations('exchange.in'), getTranslations('exchange.problems')]);
  const told = { place: placeWords(t, { file, line }), fault: faults(code), found, got: found === '' ? 'no' : 'yes' };
  const isWhole =
    ['unreadable', 'doctype', 'too-large', 'too-deep', 'no-header', ...ofPackages].includes(code) && !anyItem;
  return (isWhole ? t('wholeProblem', told) : t('problem', { ...told, skipped: skipped ? 'yes' : 'no' })).trim();
}

const ofPackages = ['bad-package', 'bad-path', 'package-too-large'];

type Words = Awaited<ReturnType<typeof getTranslations<'exchange.in'>>>;

function placeWords(t: Words, { file, line }: { readonly file: string | undefined; readonly line: number }): string {
  return file === undefined ? t('itemLine', { line }) : t('fileLine', { file, line });
}

/** Servers take no address of any length: 6,000 characters are far below the limit of Node, 16 KiB of headers. */
const longestAddress = 6000;

/** The form with its fields filled in; where all of them are too much, without the reasons. */
function formAddress(quizId: string, fields: Readonly<Record<string, string>>): string {
  const address = (some: readonly (readonly [string, string])[]) =>
    `/teach/quizzes/${quizId}?${new URLSearchParams([['view', 'tulis'], ...some.map(([name, value]) => [name, value])])}#write`;
  const all = Object.entries(fields);
  const whole = address(all);
  if (whole.length <= longestAddress) return whole;
  const short = address(all.filter(([name]) => !name.endsWith('because')));
  return short.length <= longestAddress ? short : address(all.filter(([name]) => ['kind', 'stem'].includes(name)));
}
