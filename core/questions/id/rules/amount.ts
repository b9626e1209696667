import type { Fact, Slot } from '../../../facts/index.ts';
import { type Document, type Lexicon, passiveOf, type Span } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { adjunctsBut, answerOf, ask, isBound, make } from '../asking.ts';

/** "Berapa + unit ...?" for an amount that opens the subject or the object; the unit is always named. */
export function askAmount(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  if (fact.because.startsWith('existing')) return askExisting(fact, document);
  if (fact.status !== 'asserted' || !fact.subject) return [];
  if (fact.because.startsWith('nominal')) return askMeasure(fact, document);
  if (!fact.predicate) return [];
  const bySubject = counted(fact.subject);
  const byObject = fact.object ? counted(fact.object) : undefined;
  const stem = bySubject
    ? ofSubject(fact, bySubject.noun)
    : byObject
      ? ofObject(fact, byObject.noun, lexicon)
      : undefined;
  const span = (bySubject ?? byObject)?.span;
  return stem && span
    ? [make(fact, document, { kind: 'numeric', stem, answer: answerOf(span, document), rule: 'amount', tier: 'B' })]
    : [];
}

/** "Berapa nomor yang diperebutkan di Padepokan Pencak Silat?" */
function askExisting(fact: Fact, document: Document): readonly Draft[] {
  const { object } = fact;
  const noun = object ? counted(object)?.noun : undefined;
  const stem = noun ? ask(noun, [], []) : undefined;
  return stem && object?.span
    ? [
        make(fact, document, {
          kind: 'numeric',
          stem,
          answer: answerOf(object.span, document),
          rule: 'amount',
          tier: 'A',
        }),
      ]
    : [];
}

/** "Berapa miliar rupee biaya misi Chandrayaan-3?" */
function askMeasure(fact: Fact, document: Document): readonly Draft[] {
  const span = fact.object?.span;
  const value = span?.value;
  if (!span || value?.kind !== 'number' || !value.unit || !fact.subject || isBound(span)) return [];
  const opening = value.approximate ? 'sekitar berapa' : 'berapa';
  const stem = ask(`${opening} ${value.unit}`, [fact.subject.text], adjunctsBut(fact));
  return stem
    ? [make(fact, document, { kind: 'numeric', stem, answer: answerOf(span, document), rule: 'measure', tier: 'A' })]
    : [];
}

type Counted = { readonly span: Span; readonly noun: string };

/** "Empat mahasiswa Universitas Trisakti" -> "mahasiswa Universitas Trisakti"; nothing when the amount does not open the slot. */
function counted({ text, span }: Slot): Counted | undefined {
  const value = span?.value;
  if (!span || value?.kind !== 'number' || !value.unit || isBound(span)) return undefined;
  const opening = /^(sekitar |hampir |lebih dari |sebanyak |kurang dari )?/i.exec(text)?.[0] ?? '';
  if (!text.slice(opening.length).toLowerCase().startsWith(span.text.toLowerCase())) return undefined;
  const after = text.slice(opening.length + span.text.length).trim();
  const isBare = (span.type === 'percent' || span.type === 'money') && after === '' && /^sebanyak/i.test(text);
  if (/nya\b/.test(after) || isBare || (span.type === 'count' && value.amount < 2)) return undefined;
  const lead = /^(sekitar|hampir|lebih dari|kurang dari) $/i.test(opening) ? opening.toLowerCase() : '';
  return { span, noun: `${lead}berapa ${value.unit} ${after}`.trim() };
}

function ofSubject(fact: Fact, noun: string): string | undefined {
  return ask(`${noun} yang`, [fact.predicate?.text ?? '', fact.object?.text ?? ''], adjunctsBut(fact));
}

/** "Berapa stasiun yang dimiliki jalur Whoosh?"; a verb without an object keeps its order: "Berapa hari ... berlangsung?" */
function ofObject(fact: Fact, noun: string, lexicon: Lexicon): string | undefined {
  const { subject, predicate } = fact;
  if (!subject || !predicate) return undefined;
  const words = predicate.text.split(' ');
  const last = words.at(-1) ?? '';
  if (/^(mencapai|adalah|ialah|tercatat)$/.test(last))
    return ask(noun, [subject.text], fact.time ? [fact.time.text] : []);
  if (/^(tumbuh|naik|turun|menyusut|meningkat|bertambah|berkurang|melonjak|merosot)$/.test(last))
    return ask(noun, [subject.text, predicate.text], adjunctsBut(fact));
  if (/^ber/.test(last)) return ask(noun, [subject.text, predicate.text], adjunctsBut(fact));
  if (fact.object?.span?.type !== 'count') return undefined;
  const passive = passiveOf(last, lexicon.roots);
  if (!passive || words.length > 2) return undefined;
  return ask(`${noun} yang`, [...words.slice(0, -1), passive, subject.text], adjunctsBut(fact));
}
