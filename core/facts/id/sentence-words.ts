import type { SentenceWords } from '../sentence-words.ts';

/** Data table. */
export const whole: SentenceWords = {
  asks: /(?<!\p{L})(?:siapa|berapa|kapan|mengapa|bagaimana|apakah)(?!\p{L})/iu,
  writer: /(?<!\p{L})(?:saya|kami|kita|aku|anda)(?!\p{L})/iu,
  recurring: /(?<!\p{L})(?:setiap|tiap|saban)(?!\p{L})/iu,
  picksUp: /^Yang |yang disebut (?:terakhir|pertama)/,
  comparing: new Set(['seperti', 'sejenis', 'serupa', 'semacam', 'sebesar', 'sebanyak', 'setinggi']),
  ofPerson: new Set(['ia', 'dia']),
  ofThing: new Set(),
  ofEither: new Set(['nya']),
  subjects: new Set(),
  besideDate: new Set(['dan']),
};
