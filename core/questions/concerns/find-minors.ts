import type { Document, Range, Sentence } from '../../language/index.ts';
import type { ChildWords, ConcernGrammar } from './concern-grammar.ts';
import type { Finding } from './finding.ts';
import { ageAt, textAfter, textBefore } from './people/ages.ts';
import type { Mention, People, Person } from './people/people.ts';
import { holds } from './phrases.ts';
import { quoteOf } from './quote.ts';

const grownAt = 18;

/** Children who are named, unless it is for a prize or a goal. */
export function findMinors(document: Document, people: People, { child }: ConcernGrammar): readonly Finding[] {
  return people.all.flatMap((person) => {
    if (isGrown(person, document, child)) return [];
    return person.mentions.flatMap((mention): readonly Finding[] => {
      const sentence = document.sentences[mention.sentence];
      const shown = sentence && childhoodAt(sentence, mention, child);
      if (!sentence || !shown || isNoConcern(sentence, document, child)) return [];
      return [{ matter: 'minor', person: person.key, sentence: sentence.index, quote: quoteOf(sentence, [shown]) }];
    });
  });
}

function isGrown({ ages, mentions }: Person, { sentences }: Document, { grown }: ChildWords): boolean {
  if (ages.some((years) => years >= grownAt)) return true;
  return mentions.some(({ sentence: index, end }) => {
    const sentence = sentences[index];
    return sentence !== undefined && grown.test(textAfter(sentence, end));
  });
}

/** The name with the words that show its bearer to be a child. */
function childhoodAt(sentence: Sentence, mention: Mention, child: ChildWords): Range | undefined {
  const age = ageAt(sentence, mention, child);
  if (age) return age.years < grownAt ? age : undefined;
  const [leading, following] = [textBefore(sentence, mention.start), textAfter(sentence, mention.end)];
  const before = child.before.exec(leading);
  if (before && (!before[0].endsWith(', ') || /^ ?[,(.]/.test(following)))
    return { start: mention.start - before[0].length, end: mention.end };
  const after = child.spoken.test(leading) ? null : child.after.exec(following);
  return after ? { start: mention.start, end: mention.end + after[0].length } : undefined;
}

/** With no crime or harm in the sentence: a young animal, a childhood long ago, a child that is praised. */
function isNoConcern(sentence: Sentence, { sentences }: Document, child: ChildWords): boolean {
  if (holds(sentence.text, child.trouble)) return false;
  if (holds(sentence.text, child.animals)) return true;
  const around = [sentences[sentence.index - 1], sentence, sentences[sentence.index + 1]];
  return holds(sentence.text, child.past) || around.some((one) => one !== undefined && holds(one.text, child.praise));
}
