import nlp from 'compromise/two';

/** "Dutch", "Taiwanese": asked of the word alone, since the tagger folds it into names. */
export function isDemonym(text: string): boolean {
  return tagsAlone(text).demonym;
}

/** Whether the first word of a name is a first name in the tagger's lists. */
export function isPersonal(name: string): boolean {
  return tagsAlone(name.split(' ')[0] ?? '').firstName;
}

type Alone = { readonly demonym: boolean; readonly firstName: boolean };

/** Words asked for once; emptied when full, so that a server does not grow with what it reads. */
const alone = new Map<string, Alone>();
const mostKept = 5000;

function tagsAlone(text: string): Alone {
  const known = alone.get(text);
  if (known) return known;
  const view = nlp(text);
  const answer = { demonym: view.has('#Demonym') && !view.has('#Plural'), firstName: view.has('#FirstName') };
  if (alone.size >= mostKept) alone.clear();
  alone.set(text, answer);
  return answer;
}
