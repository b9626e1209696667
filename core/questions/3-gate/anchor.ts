import { isUncut } from '../../facts/index.ts';
import type { Language } from '../../language/index.ts';
import type { Gate, Setting } from '../candidate.ts';
import { wordsOf } from '../text.ts';

/** So many words with a meaning of their own make a question that only one fact of the article answers, if its language says no other. */
const usual = 3;
/** What the stimulus speaks of need not be said again. */
const besideStimulus = 2;
/** Of a longer question, and of what the first half of an article tells, the unit tells as well: "How many homes are without electricity?", "Berapa mobil pemadam yang dikerahkan?" */
const shortest = 5;

/** The title stands above each item, yet the stem itself must say what it asks about. */
export const anchor: Gate = {
  name: 'anchor',
  refuse: ({ question, draft }, { grammar, document }) => {
    if (question.kind === 'ordering' || question.kind === 'matching') return undefined;
    const said = `${question.stimulus?.text ?? ''} ${question.stem}`;
    if (isUncut(draft.fact) && !namesSomething(said, draft.answer.text, document.language))
      return 'A sentence told as it stands names nobody and nothing: only who reads on knows what it is about.';
    const usually = /^(true-false|evidence)$/.test(question.kind) ? usual : (grammar.leastTelling ?? usual);
    const least = question.stimulus ? Math.min(usually, besideStimulus) : usually;
    const isLong = grammar.leastTelling !== undefined && question.stem.split(' ').length > shortest;
    const isEarly = draft.fact.sentence < document.sentences.length / 2 && !isUncut(draft.fact);
    const unit = !isLong && !isEarly && draft.answer.value?.kind === 'number' ? wordsOf(draft.answer.value.unit) : [];
    const short = wordsOf((question.stem.match(/(?<!\p{L})\p{Lu}{2}(?!\p{L})/gu) ?? []).join(' '));
    const telling = new Set(
      wordsOf(question.stem).filter(
        (word) => (word.length > 2 || short.includes(word)) && !grammar.stopWords.has(word) && !unit.includes(word),
      ),
    );
    const hasName = /(?<=\S )\p{Lu}|\d/u.test(question.stem);
    if (!hasName && draft.answer.entityId !== undefined && grammar.indefinite.test(question.stem))
      return 'It asks about something indefinite, of which there may be many.';
    const isNamed = draft.answer.entityId === undefined || /(?<=\S )\p{Lu}|\d/u.test(question.stem);
    if (telling.size === least && !isNamed && !(grammar.leastTelling !== undefined && tellsTopic(telling, document)))
      return 'So few words without a name or a figure could be asked of many.';
    // "Siapa yang memimpin COP21?": a name tells what is meant.
    const isEnough =
      hasName &&
      grammar.leastTelling === undefined &&
      draft.answer.entityId !== undefined &&
      question.kind !== 'true-false' &&
      telling.size === least - 1;
    return telling.size < least && !isEnough
      ? `Only ${telling.size} words of the stem tell what it asks about.`
      : undefined;
  },
};

/** Whether a stem has a name, not the answer, after its first word: a month or a day of the week is none. */
function namesSomething(stem: string, answer: string, language: Language): boolean {
  const names = stem.match(/(?<=\S )[("]?\p{Lu}[\p{L}-]+/gu) ?? [];
  return names
    .map((name) => name.replace(/^[("]/, ''))
    .some((name) => !answer.includes(name) && !ofCalendar[language].has(name));
}

const ofCalendar: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: calendarNames('id'),
  en: calendarNames('en'),
};

/** Months and days of the week. */
function calendarNames(language: Language): ReadonlySet<string> {
  const days = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at, 1 + at)));
  const nameOf = (options: Intl.DateTimeFormatOptions) =>
    days.map((day) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day));
  return new Set([...nameOf({ month: 'long' }), ...nameOf({ weekday: 'long' })]);
}

/** A word of the title, or one that four sentences have: "Who led the operation?" */
function tellsTopic(telling: ReadonlySet<string>, { title, sentences }: Setting['document']): boolean {
  const inTitle = wordsOf(title);
  return [...telling].some(
    (word) =>
      word.length > 4 &&
      (inTitle.includes(word) || sentences.filter(({ text }) => wordsOf(text).includes(word)).length > 3),
  );
}
