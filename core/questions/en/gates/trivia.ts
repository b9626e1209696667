import type { Fact } from '../../../facts/index.ts';
import { sentencesNaming } from '../../article-index.ts';
import type { Gate, Setting } from '../../candidate.ts';
import type { Draft } from '../../draft.ts';
import { holdsWords } from '../../text.ts';

/** Passing remarks and gestures: when they were made tells nothing of the news. */
const remark =
  /(?:^| )(?:said|says|told|conceded|admitted|added|thanked|praised|joked|remarked|recalled|complained|apologi[sz]ed|smiled|wept|cheered|laid|waved|learned|remembers?|thought|felt|noted|insisted|paid)(?: |$)/;
const birthOrDeath = /(?:^| )(?:died|was born|were born)(?: |$)/;
/** Who speaks or stands for another. */
const helper =
  /['’]s (?:\p{Ll}+ )?(?:attorney|lawyer|solicitor|barrister|counsel|agent|aide|assistant|spokes(?:man|woman|person)|neighbour|neighbor|wife|husband|mother|father|son|daughter|brother|sister|friend|dog|cat)\b/u;
/** Amounts that results are told in. */
const results =
  /(?:votes?|seats?|goals?|points?|medals?|golds?|silvers?|bronzes?|runs|wickets|tries|games|matches|wins|victories|titles|people|deaths|lives|jobs|homes|patients|cases|copies|records?|laps|sets|seconds)$/;
/** What a contest is told by. */
const achieved =
  /(?:^| )(?:won|wins|beat|beats|defeated|became|broke|scored|finished|set|struck|clinched|retained|lifted)(?: |$)/;
/** Who speaks for a body or the state: their figures are the news. */
const office =
  /\b(?:president|minister|mayor|governor|chief|director|chair|chairman|chairwoman|head|secretary|judge|officer|manager|leader|analyst|economist|commissioner|administrator|treasurer|founder|owner|spokes\p{Ll}+)\b/iu;
/** The first sentences tell the news, whoever stands in them. */
const opening = 3;
/** Who is named in so many sentences has a part in the story. */
const often = 4;

/** Facts that are true and of no account: ages, remarks by date, what befell someone who only stood by. */
export const trivia: Gate = {
  name: 'trivia',
  refuse: ({ question, draft }, setting) => {
    if (question.kind === 'matching' || question.kind === 'ordering') return undefined;
    const { fact, rule, answer } = draft;
    const verb = fact.predicate?.text ?? '';
    const isDate = answer.value?.kind === 'date' || /^gap: date/.test(rule);
    if (fact.because === 'age' || /years old$/.test(answer.text)) return "A person's age is of no account.";
    if (/(?:^| )showed$/.test(verb) && /emotion|remorse|interest/.test(fact.object?.text ?? ''))
      return 'A face tells nothing of the news.';
    if (/(?:applause|laughter|silence|cheers|tears|mood)$/.test(fact.subject?.text ?? ''))
      return 'A scene is not the news.';
    if (isDate && remark.test(verb)) return 'When a remark was made is of no account.';
    // "Who died in 1998?": nor is who did, when nothing more is told.
    const isBare = fact.slots.every(({ role }) => /^(?:subject|predicate|time)$/.test(role));
    if ((isDate || isBare) && birthOrDeath.test(verb) && isPast(fact, setting))
      return 'When someone was born or died long before is of no account.';
    if (
      fact.voice === 'copula' &&
      /^an? (?:child|boy|girl|baby|teenager|student|pupil|young \S+)$/.test(complementOf(fact))
    )
      return 'Many were so.';
    if (answer.entityId !== undefined && helper.test(fact.subject?.text ?? '') && /^gap/.test(rule))
      return 'Who speaks for another is of little account.';
    if (isNumber(draft) && /^(?:felt|thought|believed|hoped|wanted|feared)$/.test(verb) && /subject|gap/.test(rule))
      return 'How many felt so is of little account.';
    return anecdote(draft, setting) ?? bystander(draft, setting);
  },
};

function isNumber({ answer, rule }: Draft): boolean {
  return answer.value?.kind === 'number' || /^gap: (?:count|duration|money|quantity|percent)/.test(rule);
}

function complementOf({ slots }: Fact): string {
  return slots.find(({ role }) => role === 'complement')?.text ?? '';
}

/** More than a year before the article. */
function isPast({ time }: Fact, { document: { publishedAt } }: Setting): boolean {
  const value = time?.spans.find(({ span }) => span.type === 'date')?.span.value;
  return (
    value?.kind === 'date' &&
    publishedAt !== undefined &&
    Number(publishedAt.slice(0, 4)) - Number(value.iso.slice(0, 4)) > 1
  );
}

const famous =
  /\b(?:comedian|actor|actress|singer|rapper|pop star|film star|presenter|broadcaster|musician|celebrity|model)\b/i;

/** The comedian who took a taxi home during the strike: named once, and not for what the news is about. */
function anecdote({ fact, answer }: Draft, { document, facts }: Setting): string | undefined {
  const id = fact.subject?.spans.find(({ span }) => span.type === 'person')?.span.entityId;
  if (id === undefined) return undefined;
  const isFamous = facts.some(
    ({ kind, subject, object }) =>
      kind === 'role' && subject?.spans[0]?.span.entityId === id && famous.test(object?.text ?? ''),
  );
  const places = sentencesNaming(id, document);
  return isFamous && places.length < 2 && fact.sentence > opening ? `${answer.text} is told of in passing.` : undefined;
}

/** A private person is told with their age and without an office; who is seldom named has no figures of their own worth keeping. */
function bystander(draft: Draft, { document, facts }: Setting): string | undefined {
  const { fact } = draft;
  const told = fact.subject?.spans.find(({ span }) => span.type === 'person');
  const id = told?.span.entityId;
  if (!told || id === undefined) return undefined;
  const places = sentencesNaming(id, document);
  const entity = document.entities.find((one) => one.id === id);
  const names = entity ? [entity.name, ...entity.aliases] : [told.text];
  const isKnown = names.some(
    (name) => holdsWords(document.title, name) || holdsWords(document.title, name.split(' ').at(-1) ?? name),
  );
  if (isKnown || fact.sentence <= opening) return undefined;
  const own = facts.filter(({ subject }) => subject?.spans[0]?.span.entityId === id);
  const isPrivate = own.some(({ because }) => because === 'age') && !own.some(({ kind }) => kind === 'role');
  if (isPrivate && places.length < often && !achieved.test(fact.predicate?.text ?? ''))
    return `${told.text} only stood by.`;
  const isOfficial = own.some(({ kind, object }) => kind === 'role' && office.test(object?.text ?? ''));
  if (!isNumber(draft) || places.length >= often || isOfficial || draft.rule.startsWith('gap: figure'))
    return undefined;
  const value = draft.answer.value ?? fact.amount?.span.value;
  const unit = value?.kind === 'number' ? value.unit : '';
  return results.test(unit) || draft.answer.type === 'percent'
    ? undefined
    : `A figure of ${told.text}, who is seldom named.`;
}
