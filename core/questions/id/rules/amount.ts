import { type Fact, isUncut, type Slot, type ToldSpan } from '../../../facts/index.ts';
import type { Document, Span } from '../../../language/index.ts';
import type { Answer, Draft } from '../../draft.ts';
import { bareVerbs } from '../bare-verbs.ts';
import { answerOf, bareNumber, make } from '../making.ts';
import { ask, inOrder, withComma, without, withText } from '../telling.ts';
import { isUntilThen } from './until-then.ts';

/** "Berapa + unit": of what opens the subject as its subject, elsewhere in its place ("... selama berapa hari?"), as Indonesian asks. */
export function askAmount(fact: Fact, document: Document): readonly Draft[] {
  if (fact.because === 'row' || isUncut(fact)) return [];
  return fact.slots.flatMap((slot) =>
    slot.spans.flatMap((told): readonly Draft[] => {
      const isTold = isAskable(told, slot) && !isWholeOf(told, fact) && !isUntilThen(told, fact);
      const stem = isTold ? stemOf(fact, slot, told) : undefined;
      return stem
        ? [
            make(fact, document, {
              kind: 'numeric',
              stem,
              answer: bare(answerOf(told, document), told.span),
              rule: `amount in ${slot.role}`,
              tier: 'A',
            }),
          ]
        : [];
    }),
  );
}

const measured = new Set(['money', 'percent', 'quantity', 'count', 'duration']);
/** Figures are asked where they stand at the front of a part, or after so many words of it at most. */
const deepest = 3;

function isAskable({ span, text }: ToldSpan, slot: Slot): boolean {
  const { value } = span;
  if (value?.kind !== 'number' || !measured.has(span.type) || value.unit === '' || isBound(span)) return false;
  if (isTrifling(span)) return false;
  if (slot.fronted && slot.role !== 'time' && slot.role !== 'duration' && slot.role !== 'place') return false;
  const at = slot.text.toLowerCase().indexOf(text.toLowerCase());
  if (at < 0 || slot.text.toLowerCase().split(text.toLowerCase()).length !== 2) return false;
  const after = slot.text.slice(at + text.length);
  // "tiga perkara pertama": the rank, not the number, is told.
  if (/^ (?:\p{Ll}+ )?(?:pertama|terakhir|berikutnya|lainnya)(?!\p{L})/u.test(after)) return false;
  // One of a list asked and the rest told is no question; names that can be counted give their number away.
  if (
    /(?<!\p{L})(dan|serta|atau)(?!\p{L})/u.test(after) &&
    (after.includes(',') || slot.spans.some((other) => other.span.start > span.start))
  )
    return false;
  const before = slot.text.slice(0, at).trim().split(/\s+/).filter(Boolean);
  return (
    before.length - (slot.opener === '' ? 0 : 1) - (value.approximate ? 1 : 0) <= deepest &&
    !/\p{Lu}\S*$/u.test(before.at(-1) ?? '')
  );
}

/** "110 dari 177 negara": of a part the whole is not asked. */
function isWholeOf({ text }: ToldSpan, fact: Fact): boolean {
  return /(?:\d|(?<!\p{L})satu) (?:\([^)]*\) )?dari $/u.test(fact.text.slice(0, Math.max(0, fact.text.indexOf(text))));
}

function stemOf({ slots, subject, predicate }: Fact, slot: Slot, told: ToldSpan): string | undefined {
  // The two ends of a time give its length away.
  const ordered = inOrder(slots).filter(
    ({ role, opener }) =>
      told.span.type !== 'duration' || role !== 'time' || !/^(sejak|hingga|sampai|mulai|dari)$/.test(opener),
  );
  if (slot !== subject) {
    const written = withComma(slots.filter((one) => ordered.some(({ start }) => start === one.start)));
    const asked = written.find(({ start }) => start === slot.start) ?? slot;
    const at = asked.text.toLowerCase().indexOf(told.text.toLowerCase());
    const after = asked.text.slice(at + told.text.length).replace(/^ saja(?!\p{L})/u, '');
    return ask('', withText(written, asked, asked.text.slice(0, at) + question(told.span) + after));
  }
  const opens = /^(?:(?:sekitar|hampir|kira-kira|rata-rata|sedikitnya|setidaknya) )?/i.exec(slot.text)?.[0] ?? '';
  if (!slot.text.slice(opens.length).toLowerCase().startsWith(told.text.toLowerCase()) || !predicate) return undefined;
  const rest = slot.text.slice(opens.length + told.text.length).replace(/,$/, '');
  // "Berapa persen yang ...": a share without its whole is no question.
  if (rest === '' && told.span.type !== 'count') return undefined;
  const asked = `${opens.toLowerCase()}${question(told.span)}`;
  if (/(?:^| )(ada|terdapat)$/.test(predicate.text)) {
    // "Ada berapa warga?": where, when or which is missing.
    if (!/ (?:yang|di|dalam|pada) /.test(rest) && !ordered.some(({ role }) => role === 'place' || role === 'time'))
      return undefined;
    return ask(`${/ yang /.test(rest) ? '' : 'ada '}${asked}${rest}`, without(ordered, slot, predicate));
  }
  if (
    /^(adalah|ialah|merupakan)/.test(predicate.text) ||
    /(?<!\p{L})(terakhir|pertama|lain|lainnya)(?!\p{L})/u.test(rest)
  )
    return undefined;
  if (told.span.type !== 'count') return ask(`${asked}${rest}`, without(ordered, slot));
  if (!isVerbal(predicate.text)) return undefined;
  return ask(`${asked}${linked(rest)}`, without(ordered, slot));
}

const doing =
  /(?<= )(?:terpaksa|gagal|harus|masih|sudah|telah|akan|langsung|sempat|tetap|mulai|berhasil|ikut|turut|(?!(?:mengenai|mengingat|melalui|menurut|menjelang|menuju|melawan|mencapai|meski|meskipun|menjadi)(?!\p{L}))(?:me|mem|men|meng|meny)\p{L}{3,})(?!\p{L})/u;

/** "kapal terpaksa" before "merapat" is "kapal yang terpaksa merapat": the verb that the phrase has caught stays with its own. */
function linked(rest: string): string {
  const at = / yang /.test(rest) ? -1 : rest.search(doing);
  return at < 0 ? `${rest} yang` : `${rest.slice(0, at)}yang ${rest.slice(at)}`;
}

/** "luka bakar": a bare root that is no verb by itself belongs to the noun before it. */
function isVerbal(predicate: string): boolean {
  const [first = ''] = predicate.split(' ');
  return /^(?:me|ber|be|di|ter|ke\p{L}+an$)\p{L}*/u.test(first) || bareVerbs.has(first);
}

/** "1.268 jiwa" -> "berapa jiwa", "Rp14,6 miliar" -> "berapa miliar rupiah". */
function question({ value }: Span): string {
  return value?.kind === 'number' ? `berapa ${value.unit}` : 'berapa';
}

/** Of what is counted only the number is the answer: "21" of "21 surat suara". */
function bare(answer: Answer, span: Span): Answer {
  return { ...answer, text: bareNumber(answer.text, span) };
}

/** One of something, or a count of "parties" and "things": nothing to remember. */
export function isTrifling({ type, value }: Span): boolean {
  if (type !== 'count' || value?.kind !== 'number') return false;
  return (
    value.amount < 2 ||
    /^(pihak|hal|titik|bagian|langkah|jenis|cara|poin|butir|unsur|sisi|arah|kategori|tahap|aspek|faktor|alasan|perempat|pertiga|perlima|persepuluh|pihaknya|kubu)$/.test(
      value.unit,
    )
  );
}

/** "lebih dari US$1,4 miliar": every smaller figure is right too. */
export function isBound({ value }: Span): boolean {
  const near = /^(sekitar|kira-kira|hampir|nyaris|rata-rata|kurang lebih|lebih kurang|kisaran|mendekati)$/;
  return value?.kind === 'number' && value.approximator !== undefined && !near.test(value.approximator);
}
