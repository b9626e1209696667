import type { NoteType, NoteTypeName } from './deck.ts';

// Templates have no words of their own, so one type of note serves quizzes in every language.

/** Fields after the first, alike in both types. */
const further = ['Choices', 'Answer', 'Also', 'Reason', 'Wrong', 'Quote', 'Source'] as const;

const choices = '{{#Choices}}<div class="choices">{{Choices}}</div>{{/Choices}}';
const proof = [
  '{{#Also}}<div class="also">{{Also}}</div>{{/Also}}',
  '{{#Reason}}<p class="reason">{{Reason}}</p>{{/Reason}}',
  '{{#Quote}}<div class="quotes">{{Quote}}</div>{{/Quote}}',
  '{{#Wrong}}<div class="wrong">{{Wrong}}</div>{{/Wrong}}',
  '{{#Source}}<p class="source">{{Source}}</p>{{/Source}}',
].join('\n');

export const noteTypes: Readonly<Record<NoteTypeName, NoteType>> = {
  question: {
    id: 1_732_700_000_001,
    name: 'Fakta',
    isCloze: false,
    fields: ['Stem', ...further],
    front: `<div class="stem">{{Stem}}</div>\n${choices}`,
    back: `{{FrontSide}}\n<hr id="answer">\n<div class="answer">{{Answer}}</div>\n${proof}`,
  },
  gap: {
    id: 1_732_700_000_002,
    name: 'Fakta (cloze)',
    isCloze: true,
    fields: ['Text', ...further],
    front: `<div class="stem">{{cloze:Text}}</div>\n${choices}`,
    back: `<div class="stem">{{cloze:Text}}</div>\n${choices}\n<hr id="answer">\n${proof}`,
  },
};

/** Large enough for a phone, not wider than is good to read, in light and dark. */
export const css = `.card { max-width: 36em; margin: 0 auto; padding: 12px; font-family: system-ui, sans-serif; font-size: 20px; line-height: 1.5; text-align: left; color: #1c1917; background: #ffffff; }
.stem { font-weight: 600; }
.stem blockquote { font-weight: 400; }
.choices ol { padding-left: 1.6em; list-style: upper-alpha; }
.choices ul { padding-left: 1.2em; }
.answer { font-weight: 600; color: #14532d; }
.answer ol { padding-left: 1.6em; }
.cloze { font-weight: 700; color: #1d4ed8; }
.also, .wrong, .source { font-size: 16px; color: #57534e; }
.stem blockquote, .quotes blockquote { margin: 0.6em 0; padding-left: 0.8em; border-left: 3px solid #1d4ed8; }
.wrong ul { padding-left: 1.2em; }
.nightMode.card, .nightMode .card, .night_mode.card { color: #f5f5f4; background: #1c1917; }
.nightMode .answer, .night_mode .answer { color: #86efac; }
.nightMode .cloze, .night_mode .cloze { color: #93c5fd; }
.nightMode .also, .nightMode .wrong, .nightMode .source, .night_mode .also, .night_mode .wrong, .night_mode .source { color: #d6d3d1; }
.nightMode .stem blockquote, .night_mode .stem blockquote, .nightMode .quotes blockquote, .night_mode .quotes blockquote { border-color: #93c5fd; }
`;
