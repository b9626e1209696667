import type { Document, Sentence, Span } from '../../language/index.ts';
import type { Resolved } from './resolved.ts';
import type { Unit } from './units.ts';

const human =
  /^(ibu|ayah|bapak|anak|istri|suami|nenek|kakek|adik|kakak|putra|putri|rekan|korban|warga|guru|murid|seorang|perempuan|lelaki|pria|wanita)(nya)?$/;

/**
 * "Ia" at the head of a sentence is the one person of the sentence before it, in the same paragraph; two persons, another human
 * noun or a second pronoun leave it open. The sentence before then belongs to the evidence.
 */
export function withPronoun(units: readonly Unit[], sentence: Sentence, document: Document): Resolved {
  const at = units.findIndex(({ lower }) => lower === 'ia' || lower === 'dia' || lower === 'beliau');
  if (at < 0) return { units };
  const others = units.filter(({ lower, span }) => span?.type === 'person' || /^(mereka|keduanya)$/.test(lower));
  const before = document.sentences[sentence.index - 1];
  if (at > 3 || others.length > 0 || before?.paragraph !== sentence.paragraph) return { units };
  const person = onlyPerson(before);
  const pronoun = units[at];
  if (!person || !pronoun) return { units };
  const name = document.entities.find(({ id }) => id === person.entityId)?.name ?? person.text;
  const named: Unit = {
    start: person.start,
    end: person.end,
    text: name,
    lower: name.toLowerCase(),
    tag: 'name',
    span: person,
  };
  const all = units.map((unit) => (/^(ia|dia|beliau)$/.test(unit.lower) ? named : unit));
  return { units: all, evidence: { start: before.start, end: sentence.end } };
}

function onlyPerson({ spans, tokens, role }: Sentence): Span | undefined {
  const persons = spans.filter(({ type }) => type === 'person');
  const [first] = persons;
  const same = persons.every(({ entityId }) => entityId === first?.entityId);
  const crowded = tokens.some(({ lower }) => human.test(lower));
  return role === 'prose' && same && !crowded ? first : undefined;
}
