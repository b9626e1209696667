import type { Entity, Lexicon, SpanType } from '../../language/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import type { Distractor } from '../question.ts';
import type { Random } from '../random.ts';
import { holdsWords, plain } from '../text.ts';

/** Names of the article that do not fit the fact, then their like from the name lists. */
export function otherNames(draft: Draft, setting: Setting, random: Random): readonly Distractor[] {
  const { document, lexicon, grammar } = setting;
  const type = draft.answer.type;
  if (type === 'phrase' || type === 'truth') return [];
  const key = document.entities.find(({ id }) => id === draft.answer.entityId);
  const mine = new Set([draft.answer.text, ...(key ? [key.name, ...key.aliases] : [])]);
  const own = random
    .shuffle(document.entities.filter((entity) => entity.type === type && entity.id !== draft.answer.entityId))
    .filter((entity) => !fits(entity, draft, setting))
    .map((entity) => ({ text: entity.name, because: mentioned(entity, setting) }));
  const kin = kinOf(lexicon, type, draft.answer.text)
    .filter((name) => !document.entities.some((entity) => namesOf(entity).some((own) => plain(own) === plain(name))))
    .map((text) => ({ text, because: grammar.wrong({ kind: 'unmentioned', text }) }));
  return [...own, ...random.shuffle(kin)].filter(({ text }) => isApart(text, mine, draft.stem));
}

/** Shares the sentence of the fact, or the predicate in another sentence: it might be right too. */
function fits(entity: Entity, draft: Draft, { document }: Setting): boolean {
  const verb = draft.fact.predicate?.text.split(' ').at(-1)?.toLowerCase();
  return document.sentences.some((sentence) => {
    if (!sentence.spans.some(({ entityId }) => entityId === entity.id)) return false;
    return sentence.index === draft.fact.sentence || (verb !== undefined && sentence.tokens.some(({ lower }) => lower === verb));
  });
}

function mentioned(entity: Entity, { document, grammar }: Setting): string {
  const sentence = document.sentences.find(({ spans }) => spans.some(({ entityId }) => entityId === entity.id));
  return sentence
    ? grammar.wrong({ kind: 'elsewhere', text: entity.name, sentence: sentence.text })
    : grammar.wrong({ kind: 'unmentioned', text: entity.name });
}

/** Neither an alias nor a part or whole of the key, nor a name the question itself uses. */
function isApart(text: string, mine: ReadonlySet<string>, stem: string): boolean {
  if (holdsWords(stem, text)) return false;
  return [...mine].every((name) => !holdsWords(name, text) && !holdsWords(text, name));
}

function namesOf(entity: Entity): readonly string[] {
  return [entity.name, ...entity.aliases];
}

function kinOf(lexicon: Lexicon, type: SpanType, name: string): readonly string[] {
  return lexicon.siblings ? lexicon.siblings(type, name) : [];
}
