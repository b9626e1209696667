import nlp from 'compromise/two';
import { humanNouns } from './closed-class.ts';

/** "Dutch", "Taiwanese": asked of the word alone, since the tagger folds it into names. */
export function isDemonym(text: string): boolean {
  return tagsAlone(text).demonym;
}

/** Whether the first word of a name is a first name in the tagger's lists. */
export function isPersonal(name: string): boolean {
  return tagsAlone(name.split(' ')[0] ?? '').firstName;
}

/** "Athletic Bilbao", "Real Madrid": the first word is no first name. */
export function isAdjective(name: string): boolean {
  return tagsAlone((name.split(' ')[0] ?? '').toLowerCase()).adjective;
}

/** "milkmaid", "welder": a noun for people, of our list or the tagger's. */
export function isHuman(noun: string): boolean {
  return humanNouns.has(noun) || tagsAlone(noun).actor;
}

/** What a first name tells, when the tagger's lists know it of one sex only. */
export function sexOf(name: string): 'male' | 'female' | undefined {
  return tagsAlone(name.split(' ')[0] ?? '').sex;
}

type Alone = {
  readonly demonym: boolean;
  readonly firstName: boolean;
  readonly adjective: boolean;
  readonly actor: boolean;
  readonly sex: 'male' | 'female' | undefined;
};

/** Words asked for once; emptied when full, so that a server does not grow with what it reads. */
const alone = new Map<string, Alone>();
const mostKept = 5000;

function tagsAlone(text: string): Alone {
  const known = alone.get(text);
  if (known) return known;
  const view = nlp(text);
  const [male, female] = [view.has('#MaleName'), view.has('#FemaleName')];
  const sex = male === female ? undefined : male ? ('male' as const) : ('female' as const);
  const answer = {
    demonym: view.has('#Demonym') && !view.has('#Plural'),
    firstName: view.has('#FirstName'),
    adjective: view.has('#Adjective'),
    actor: view.has('#Actor'),
    sex,
  };
  if (alone.size >= mostKept) alone.clear();
  alone.set(text, answer);
  return answer;
}
