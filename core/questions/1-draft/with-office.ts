import type { Fact, Slot } from '../../facts/index.ts';
import { offices } from '../article-index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { capitalise, gap, holdsWords } from '../text.ts';

const longestOffice = 9;

/**
 * "____ opened the chapel" is also filled with "the bishop": where the article says what office someone holds, it stands beside the gap, and only the
 * name is left to fill in. Only for a gap that is a whole part of its sentence; one of a row, or one that has an office already, stays as it is.
 */
export function withOffice(draft: Draft, { facts, grammar }: Setting): Draft {
  const { kind, answer, fact, stem } = draft;
  if (kind !== 'cloze' || answer.type !== 'person' || answer.entityId === undefined) return draft;
  const role = officeOf(answer.entityId, fact, facts);
  const office = role?.object?.text ?? '';
  const isNamed = grammar.bareOffices || role?.object?.spans.some(({ span }) => span.entityId !== undefined);
  if (!role || !isNamed || !isWholePart(draft) || grammar.origin.test(office) || isSaid(office, draft)) return draft;
  const at = stem.indexOf(gap);
  const after = stem.slice(at + gap.length);
  const told = grammar.frames.holder(office);
  if (told === undefined) return draft;
  const closed = /^[,.;?]|^$/.test(after) ? told.replace(/,$/, '') : told;
  const opened = at === 0 ? capitalise(closed) : closed;
  return { ...draft, stem: `${stem.slice(0, at)}${opened}${after}`, facts: [fact, role] };
}

/** What the sentence itself says of them, else what the article says first. */
function officeOf(id: string, { sentence }: Fact, facts: readonly Fact[]): Fact | undefined {
  const own = offices(facts).filter(
    ({ because, subject, object }) =>
      because.startsWith('role') &&
      subject?.spans[0]?.span.entityId === id &&
      (object?.text.split(' ').length ?? Infinity) <= longestOffice,
  );
  return own.find((role) => role.sentence === sentence) ?? own[0];
}

/** The gap is all of its slot but a preposition, so that an office before it belongs to nothing else. */
function isWholePart({ stem, fact, answer }: Draft): boolean {
  const slot = [...fact.slots, ...(fact.source ? [fact.source] : [])].find(({ spans }) =>
    spans.some(({ span }) => span.entityId === answer.entityId),
  );
  const [before = '', after = ''] = stem.split(gap);
  const isBeside = /, $/.test(before) || /^(?:, \p{Lu}|['’])/u.test(after);
  return slot !== undefined && isNameAlone(slot) && !isBeside;
}

function isNameAlone({ text, opener, spans }: Slot): boolean {
  const bare = text.slice(opener.length).trim().replace(/,$/, '');
  return spans.length === 1 && bare === spans[0]?.text;
}

/** The stem says the office already, or the office its holder's name. */
function isSaid(office: string, { stem, answer }: Draft): boolean {
  return holdsWords(stem, office) || office.includes(answer.text);
}
