import { done, type Outcome } from '@/lib/errors';
import type { EditItem } from '../schema';
import { type DateWording, wordDate } from './word-date';

/** What of the stored item decides how an edit is judged. */
export type ItemBefore = {
  readonly kind: string;
  readonly key: string;
  readonly because: string;
  readonly date: string | null;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly tolerance: number | null;
  readonly choices: readonly { readonly text: string; readonly because: string | null; readonly correct: boolean }[];
  readonly language: DateWording;
};

/** What an edit makes of an item: every column a teacher may change. */
export type ItemAfter = {
  readonly stem: string;
  readonly key: string;
  readonly because: string;
  readonly date: string | null;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly tolerance: number | null;
  readonly choices: readonly { readonly text: string; readonly because: string | null; readonly correct: boolean }[];
  readonly accepted: readonly string[];
};

export type EditFault =
  | 'stem-empty'
  | 'gap'
  | 'because-empty'
  | 'because-stale'
  | 'too-few-choices'
  | 'same-choices'
  | 'no-key'
  | 'accepted-empty'
  | 'date'
  | 'amount'
  | 'tolerance'
  | 'answer-in-stem';

type Refusal = { readonly ok: false; readonly code: EditFault; readonly field: keyof EditItem };
type Response = Omit<ItemAfter, 'stem' | 'because'>;

const gap = '____';
const refuse = (code: EditFault, field: keyof EditItem): Refusal => ({ ok: false, code, field });

/** Judges an edit: a stem, one key, distinct choices, the answer not in the stem, a reason that belongs to the key. */
export function checkEdit(before: ItemBefore, edit: EditItem): Outcome<ItemAfter, EditFault> {
  if (edit.stem === '') return refuse('stem-empty', 'stem');
  if (before.kind === 'cloze' && edit.stem.split(gap).length !== 2) return refuse('gap', 'stem');
  if (edit.because === '') return refuse('because-empty', 'because');
  const response = responseOf(before, edit);
  if (!response.ok) return response;
  const { value } = response;
  if (before.kind !== 'true-false' && [value.key, ...value.accepted].some((answer) => holds(edit.stem, answer))) {
    return refuse('answer-in-stem', 'stem');
  }
  if (edit.because === before.because && answersElse(before, value)) return refuse('because-stale', 'because');
  return done({ ...value, stem: edit.stem, because: edit.because });
}

/** Whether another answer is right now; a key merely reworded in its place is not another. */
function answersElse(before: ItemBefore, after: Response): boolean {
  if (before.choices.length === 0) return before.date !== after.date || before.amount !== after.amount;
  const right = before.choices.find(({ correct }) => correct)?.text;
  return after.choices.some(({ text, correct }) => text === right && !correct);
}

function responseOf(before: ItemBefore, edit: EditItem): { readonly ok: true; readonly value: Response } | Refusal {
  if (before.kind === 'date') return dateResponse(before, edit);
  if (before.kind === 'numeric') return numericResponse(before, edit);
  return before.choices.length > 0 ? choiceResponse(before, edit) : typedResponse(before, edit);
}

const nothing = { date: null, amount: null, unit: null, tolerance: null, choices: [], accepted: [] } as const;

function choiceResponse(before: ItemBefore, edit: EditItem): { ok: true; value: Response } | Refusal {
  const fixed = before.kind === 'true-false';
  const given = fixed
    ? before.choices.map((choice, place) => ({ text: choice.text, because: edit.choices[place]?.because ?? '' }))
    : edit.choices;
  const right = edit.correct === undefined ? undefined : given[edit.correct];
  if (!right || right.text === '') return refuse('no-key', 'correct');
  const kept = given.filter(({ text }) => text !== '');
  if (kept.length < 2) return refuse('too-few-choices', 'choices');
  if (new Set(kept.map(({ text }) => plain(text))).size < kept.length) return refuse('same-choices', 'choices');
  const choices = kept.map((choice) => ({
    text: choice.text,
    correct: choice === right,
    because: choice === right ? null : reasonAgainst(choice, before),
  }));
  return done({ ...nothing, key: right.text, choices, accepted: before.kind === 'cloze' ? [right.text] : [] });
}

/** A reason that was written for another choice, or for words now changed, does not speak against this one. */
function reasonAgainst({ text, because }: { text: string; because: string }, before: ItemBefore): string | null {
  const inherited = before.choices.filter((choice) => choice.because === because);
  const stillItsOwn = inherited.length === 0 || inherited.some((choice) => choice.text === text);
  return because !== '' && stillItsOwn ? because : null;
}

function typedResponse(before: ItemBefore, edit: EditItem): { ok: true; value: Response } | Refusal {
  const forms = (edit.accepted ?? '').split('\n').map((form) => form.trim());
  const accepted = [...new Set(forms.filter((form) => form !== ''))];
  const [first] = accepted;
  if (first === undefined) return refuse('accepted-empty', 'accepted');
  return done({ ...nothing, key: accepted.includes(before.key) ? before.key : first, accepted });
}

function dateResponse(before: ItemBefore, edit: EditItem): { ok: true; value: Response } | Refusal {
  const date = edit.date ?? '';
  if (date === before.date) return done({ ...nothing, key: before.key, date });
  const key = wordDate(date, before.language);
  return key === undefined ? refuse('date', 'date') : done({ ...nothing, key, date });
}

function numericResponse(before: ItemBefore, edit: EditItem): { ok: true; value: Response } | Refusal {
  const amount = readNumber(edit.amount, before.language);
  if (amount === undefined) return refuse('amount', 'amount');
  const tolerance = edit.tolerance ? readNumber(edit.tolerance, before.language) : 0;
  if (tolerance === undefined || tolerance < 0) return refuse('tolerance', 'tolerance');
  const unit = edit.unit ?? '';
  const same = amount === before.amount && unit === (before.unit ?? '');
  const shown = new Intl.NumberFormat(before.language, { maximumFractionDigits: 6 }).format(amount);
  return done({ ...nothing, key: same ? before.key : `${shown} ${unit}`.trim(), amount, unit, tolerance });
}

/** "1.400,5" in Indonesian, "1,400.5" in English. */
function readNumber(text: string | undefined, language: DateWording): number | undefined {
  const [thousands, decimal] = language === 'id' ? ['.', ','] : [',', '.'];
  const shape = new RegExp(`^-?(\\d+|\\d{1,3}(\\${thousands}\\d{3})+)(\\${decimal}\\d+)?$`);
  if (!text || !shape.test(text)) return undefined;
  return Number(text.replaceAll(thousands ?? '', '').replace(decimal ?? '', '.'));
}

/** Whether the answer stands in the stem as whole words. */
function holds(stem: string, answer: string): boolean {
  return plain(answer) !== '' && ` ${plain(stem)} `.includes(` ${plain(answer)} `);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
