import type { SentenceWords } from '../sentence-words.ts';

/** Data table. */
export const whole: SentenceWords = {
  asks: /(?<!\p{L})(?:siapa|berapa|kapan|mengapa|bagaimana|apakah)(?!\p{L})/iu,
  writer: /(?<!\p{L})(?:saya|kami|kita|aku|anda)(?!\p{L})/iu,
  recurring: /(?<!\p{L})(?:setiap|tiap|saban)(?!\p{L})/iu,
  picksUp:
    /^(?:Yang|Adalah|Sementara|Kini|Sekarang|Untuk sementara|Pernah|Tercatat|Sebaliknya|Begitu|Demikian|Apalagi|Bertutur|Sebut saja)(?!\p{L})|yang disebut (?:terakhir|pertama)/u,
  comparing: new Set(['seperti', 'sejenis', 'serupa', 'semacam', 'sebesar', 'sebanyak', 'setinggi']),
  subjects: new Set(),
  verbless: true,
  presenting: /^(?:terdapat|tersedia|tercatat|terjadi|berlaku|beroperasi|di\p{L}{4,})$/u,
  joining: new Set(['lalu', 'kemudian']),
  outOf: new Set(['dari']),
  besideDate: new Set(['dan']),
};
