import type { Fact } from '../../../facts/index.ts';
import { type Document, infinitiveOf } from '../../../language/index.ts';
import type { Gate } from '../../candidate.ts';
import type { Draft } from '../../draft.ts';

/** What land, water and buildings do by themselves. */
const natural =
  /^(?:erupt|burst|flood|rise|rose|risen|fell|fall|peak|flow|run|ran|stand|stood|lie|lay|open|reopen|close|collapse|link|connect|separate|cross|overflow|host|house|hold|held|contain|mark|divide|border|cover|reach|spew|rumble|stir|swell|become|became|dr(?:y|ied)|surround|feed|fed|carr(?:y|ied)|serve|sank|sink|is|was|been|remain|caught|burn)(?:s|es|ed|d|ing)?$/;
const clause = /^(?:after|before|when|while|as|because|until|since|once|although|though|if) /i;

/** Readings of a sentence that no English question is made of. */
export const shape: Gate = {
  name: 'shape',
  refuse: ({ question, draft }, { document }) => {
    const { fact, answer } = draft;
    if (question.kind === 'matching' || question.kind === 'ordering') return undefined;
    if (/^no /i.test(fact.subject?.text ?? '') && draft.rule !== 'polarity') return 'Of nobody nothing is asked.';
    if (
      /(?<=[_\p{Ll}] )who (?!has|have|had|was|were|is|are|will|would|can|could)\p{Ll}+ (?:was|were|is|are|has|have|had|will|would)\b/u.test(
        question.stem,
      )
    )
      return 'A clause of it is cut off.';
    if (isLedBy(fact)) return 'A team "led by" someone is no team that leads.';
    if (/\p{Ll}+est of (?:\p{L}+(?:['’]s)? )*two\b/u.test(question.stem)) return 'Of two there is no superlative.';
    if (/^(?:On what date|In which (?:year|month and year)) (?:do|does) /.test(question.stem))
      return 'What happened on a day is told in the past.';
    if (isOthers(fact, document)) return 'Whose it is was read wrongly.';
    if (question.stem.endsWith('?') && /\b(?:barely|hardly|scarcely)\b/.test(fact.predicate?.text ?? ''))
      return '"Barely" cannot be asked.';
    if (
      draft.rule === 'amount in subject' &&
      /(?:summer|winter|year|month|week|day|season|decade)s$/.test(answer.text) &&
      fact.voice === 'active'
    )
      return 'A time does nothing.';
    const doer = fact.subject?.spans.length === 1 ? fact.subject.spans[0] : undefined;
    if (
      doer &&
      doer.span.type === 'place' &&
      fact.subject?.text.replace(/^the /i, '') === doer.text &&
      fact.voice === 'active' &&
      !/^(?:is|are|was|were|(?:has|have|had) been)\b(?!.*ing$)/.test(fact.predicate?.text ?? '') &&
      !natural.test(fact.predicate?.text.split(' ').at(-1) ?? '')
    )
      return 'A place does no such thing: someone there does.';
    const inClause =
      /^amount in|^gap: (?:count|quantity|money|percent|duration)/.test(draft.rule) &&
      fact.slots.find(
        ({ start, end, text }) => isIn(draft, start, end) && clause.test(text) && text.split(' ').length > 5,
      );
    if (inClause) return 'The figure stands in a clause of its own.';
    return isUnderstood(draft.rule, fact) ? undefined : 'A state lasts: one date of it is not the answer.';
  },
};

/** The answer, or the figure that a statement tells, stands there. */
function isIn({ answer: { range }, fact }: Draft, start: number, end: number): boolean {
  const at = range ?? fact.amount?.span;
  return at !== undefined && at.start >= start && at.end <= end;
}

/** "In his Nobel lecture Fleming warned": whose lecture it is the subject tells, whoever was named before. */
function isOthers({ slots, subject }: Fact, { body }: Document): boolean {
  const own = subject?.spans
    .find(({ span }) => span.type === 'person')
    ?.text.split(' ')
    .at(-1);
  return slots.some(
    ({ start, end, text }) =>
      subject !== undefined &&
      own !== undefined &&
      end <= subject.start &&
      /\p{Lu}\S*['’]s /u.test(text) &&
      !text.includes(own) &&
      /\b(?:his|her)\b/i.test(body.slice(start, end)),
  );
}

/** "a team ..., led by Howard Florey, took up": the participle was read as the verb. */
function isLedBy({ voice, predicate, slots }: Fact): boolean {
  const verb = predicate?.text ?? '';
  return (
    voice === 'active' &&
    /^\p{Ll}+$/u.test(verb) &&
    infinitiveOf(verb, 'participle') !== undefined &&
    slots.some(({ text, spans }) => /^by /.test(text) && spans.some(({ span }) => span.entityId !== undefined))
  );
}

/** "was a tram in 1934", "were close to a full timetable on 22 April": of what merely was so, one date among many is told. */
function isUnderstood(rule: string, { voice, predicate, time, object, slots }: Fact): boolean {
  if (!/^date$|^gap: date/.test(rule) || !/^(?:in|on)$/.test(time?.opener ?? '')) return true;
  const verb = predicate?.text ?? '';
  const complement = slots.find(({ role }) => role === 'complement')?.text ?? object?.text ?? '';
  if (/\b(?:first|last|only|\p{Ll}+est|champions?|winners?|runner-up)\b/u.test(complement)) return true;
  if (voice === 'copula') return /^(?:will be|would be|became|becomes?)\b/.test(verb);
  const stative = /^(?:is|are|was|were|had been|has been|have been) (\S+)$/.exec(verb)?.[1];
  if (stative !== undefined) return infinitiveOf(stative, 'participle') !== undefined || /ing$/.test(stative);
  return !/^(?:remained|stayed|lived|had|owned|belonged|knew|seemed|lay|stood)$/.test(verb);
}
