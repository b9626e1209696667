import type { Language } from '../document.ts';
import { referenceWords as english } from '../en/reference-words.ts';
import { referenceWords as indonesian } from '../id/reference-words.ts';
import { decideClitic } from './decide-clitic.ts';
import { decideDefinite } from './decide-definite.ts';
import { decideCounted, decideMany } from './decide-many.ts';
import { decideMetonym } from './decide-metonym.ts';
import { decidePerson } from './decide-person.ts';
import { decideSpeaker } from './decide-speaker.ts';
import { decideThing } from './decide-thing.ts';
import { type Descriptions, describeNames } from './describe.ts';
import type { Draft } from './draft.ts';
import { findDrafts } from './find-drafts.ts';
import { gatherMentions } from './gather.ts';
import type { Mention } from './mention.ts';
import { MentionIndex } from './mention-index.ts';
import { placeOf } from './place.ts';
import type { Reference, ReferenceInput, Sex } from './reference.ts';
import type { ReferenceWords } from './reference-words.ts';
import { open, type Scene, type Verdict } from './scene.ts';
import { speakersIn } from './speakers.ts';
import { type View, viewsOf } from './units.ts';

const wordsOf: Readonly<Record<Language, ReferenceWords>> = { id: indonesian, en: english };

type Memory = {
  readonly past: Mention[];
  readonly index: MentionIndex;
  readonly open: { draft: Draft; sentence: number }[];
  readonly speakers: Mention[];
  readonly descriptions: Descriptions;
  readonly sexes: Map<string, Sex>;
};

/**
 * Finds what points back and, where the rules are sure, at what. In reading order, never overlapping; what stays open is listed
 * too, with the reason, so that a caller can refuse what it stands in. Never throws. Headings and tables are not read.
 */
export function resolveReferences(input: ReferenceInput): readonly Reference[] {
  const words = wordsOf[input.language];
  const memory: Memory = {
    past: [],
    index: new MentionIndex(),
    open: [],
    speakers: [],
    descriptions: new Map(),
    sexes: new Map(),
  };
  const views = viewsOf(input.sentences, words);
  return views.flatMap((view) => (isRead(view) ? resolveSentence(view, input, words, memory) : []));
}

function isRead({ sentence }: View): boolean {
  return sentence.role === 'prose' || sentence.role === 'quotation' || sentence.role === 'list-item';
}

function resolveSentence(
  view: View,
  input: ReferenceInput,
  words: ReferenceWords,
  memory: Memory,
): readonly Reference[] {
  const own = gatherMentions(view, input, words);
  const drafts = findDrafts(view, input, words);
  const fresh = own.filter((mention) => !drafts.some((draft) => isSame(mention, draft)));
  describeNames(view, fresh, words, memory.descriptions);
  const stood: Mention[] = [...fresh];
  const recent = recentOf(memory.past, view.sentence.index - reach);
  const references = drafts.map((draft) => {
    const isClitic = draft.pronoun?.of === 'any';
    const before = stood
      .filter(({ end }) => (isClitic ? end < draft.start : end <= draft.start))
      .sort((one, other) => one.start - other.start);
    const ahead = fresh.filter(({ start }) => start >= draft.end);
    const scene: Scene = {
      view,
      words,
      input,
      ...memory,
      past: [...recent, ...before],
      whole: () => [...memory.past, ...before],
      ofKeys: (keys) => [...memory.index.ofKeys(keys), ...before.filter(({ key }) => keys.has(key))],
      ofHead: (noun) => [...memory.index.ofHead(noun), ...before.filter(({ head }) => head === noun)],
      ahead,
    };
    const verdict = decide(draft, scene);
    const mention = verdict.mention ?? pointingAt(own, draft);
    if (mention) stood.push(standIn(mention, draft, view, words));
    remember(memory, draft, verdict, scene);
    return referenceOf(draft, verdict, view);
  });
  const sorted = stood.sort((one, other) => one.start - other.start || one.end - other.end);
  memory.past.push(...sorted);
  memory.index.add(sorted);
  memory.speakers.push(...speakersIn(view, sorted, words));
  return references;
}

/** What a decision teaches: what a made thing is called, who is a "she", what stayed open. */
function remember(memory: Memory, draft: Draft, { mention }: Verdict, { view, words }: Scene): void {
  const sex = draft.pronoun?.sex;
  if (mention && sex) memory.sexes.set(mention.key, sex);
  if (mention && draft.noun && words.classes.get(draft.noun)?.types.length === 0)
    memory.descriptions.get(mention.key)?.add(draft.noun);
  if (!mention && !view.quoted[draft.at]) memory.open.push({ draft, sentence: view.sentence.index });
}

/** The rules look two sentences back, most of them. */
const reach = 2;

function recentOf(past: readonly Mention[], sentence: number): readonly Mention[] {
  let from = past.length;
  while (from > 0 && (past[from - 1]?.sentence ?? -1) >= sentence) from -= 1;
  return past.slice(from);
}

/** A noun phrase that is the reference itself; a name inside a longer one stays a name. */
function isSame(mention: Mention, draft: Draft): boolean {
  if (draft.kind === 'definite') return mention.from <= draft.at && draft.at < mention.to;
  return (
    draft.start < mention.end && draft.end > mention.start && (draft.kind === 'metonym' || mention.end <= draft.end)
  );
}

function decide(draft: Draft, scene: Scene): Verdict {
  if (draft.kind === 'metonym') return decideMetonym(draft, scene);
  if (draft.count !== undefined) return decideCounted(draft, scene);
  if (draft.kind === 'definite') return decideDefinite(draft, scene);
  switch (draft.pronoun?.of) {
    case 'person':
      return decidePerson(draft, scene);
    case 'thing':
      return decideThing(draft, scene);
    case 'any':
      return decideClitic(draft, scene);
    case 'many':
      return decideMany(draft, scene);
    case 'two':
      return decideCounted({ ...draft, count: 2 }, scene);
    case 'speaker':
      return decideSpeaker(draft, scene);
    case 'speakers':
      return open('who speaks with the speaker is not told');
    default:
      return open('what was told is meant, not something named');
  }
}

/** An open definite phrase still is a phrase: "kapal itu" may be a rival. */
function pointingAt(own: readonly Mention[], draft: Draft): Mention | undefined {
  const mention = own.find(({ from, to }) => from <= draft.at && draft.at < to);
  return draft.kind === 'definite' && mention ? { ...mention, pointing: true, dangling: true } : undefined;
}

function standIn(mention: Mention, draft: Draft, view: View, words: ReferenceWords): Mention {
  const { start, end, from, to } = draft;
  const sex = mention.sex ?? draft.pronoun?.sex;
  return {
    ...mention,
    start,
    end,
    from,
    to,
    sentence: view.sentence.index,
    ...(sex === undefined ? {} : { sex }),
    place:
      draft.pronoun?.subject && !view.hasTree
        ? { role: 'subject', main: true, clause: -1 }
        : placeOf(view, from, to, words),
    quoted: view.quoted[draft.at] ?? false,
    pointing: true,
  };
}

function referenceOf(draft: Draft, { mention, certainty, because, forward }: Verdict, view: View): Reference {
  const { start, end, text, kind } = draft;
  const base = { start, end, sentence: view.sentence.index, form: text, kind };
  if (mention?.dangling) return { ...base, certainty: 0, because: 'its antecedent cannot stand alone' };
  if (!mention) return { ...base, certainty: 0, because };
  return { ...base, antecedent: mention.antecedent, ...(forward ? { forward } : {}), certainty, because };
}
