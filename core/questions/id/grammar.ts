import { dateInWords, type Fact } from '../../facts/index.ts';
import { analyseWord, type Document, type Lexicon } from '../../language/index.ts';
import type { Answer, Draft, QuestionGrammar } from '../draft.ts';
import { withAmount } from './amounts.ts';
import { answerSense } from './answer-sense.ts';
import { conventions } from './conventions.ts';
import { evident } from './evident.ts';
import { frames } from './frames.ts';
import { passing } from './gates/passing.ts';
import { trivia } from './gates/trivia.ts';
import { dangling, deictic, leaning, lints } from './lints.ts';
import { tellsOfPasserBy } from './passers-by.ts';
import { pointed } from './pointed.ts';
import { rounds } from './rounds.ts';
import { askAmount } from './rules/amount.ts';
import { askDate } from './rules/date.ts';
import { askGap } from './rules/gap.ts';
import { askList } from './rules/list.ts';
import { askAgent, askObject, askSubject } from './rules/name.ts';
import { askPlace } from './rules/place.ts';
import { askPolarity } from './rules/polarity.ts';
import { askRole } from './rules/role.ts';
import { askSource } from './rules/source.ts';
import { severalPeople, theyWord } from './several.ts';
import { stopWords } from './stop-words.ts';
import { quoted, truth, truthBecause, wrong } from './wording.ts';

type Rule = (fact: Fact, document: Document, lexicon: Lexicon) => readonly Draft[];

const rules: readonly Rule[] = [
  askDate,
  askSubject,
  askAgent,
  askObject,
  askPlace,
  askAmount,
  askList,
  askRole,
  askSource,
  askPolarity,
  askGap,
];

export const indonesianQuestions: QuestionGrammar = {
  language: 'id',
  draft: (fact, document, lexicon) =>
    rules.flatMap((rule) => rule(fact, document, lexicon)).filter((draft) => !tellsOfPasserBy(draft, document)),
  frames,
  truth,
  dangling,
  deictic,
  leaning,
  pointed,
  someone: /(?<![\p{L}-])(?:ia|dia|beliau)(?![\p{L}-])/iu,
  several: { word: theyWord, told: severalPeople },
  lints,
  knownAs:
    /^,? \(?(?:alias|(?:yang )?(?:lebih |akrab |biasa |populer ){1,2}(?:dikenal|disapa|dipanggil)(?: sebagai| dengan nama)?|(?:yang )?dikenal (?:sebagai|dengan nama)|nama asli(?:nya)?|sapaan(?: akrab)?) ["“]?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/u,
  toldAbove: [
    {
      sort: 'time',
      pattern: /(?<!\p{L})(?:hari|malam|pagi|pekan|minggu|bulan|tahun|saat|waktu) (?:yang )?sama(?!\p{L})/iu,
    },
    {
      sort: 'place',
      pattern: /(?<!\p{L})(?:kawasan|tempat|lokasi|kota|daerah|wilayah|desa|gedung|stadion) (?:yang )?sama(?!\p{L})/iu,
    },
    { sort: 'figure', pattern: /(?<!\p{L})(?:angka|jumlah|nilai|besaran|persentase) (?:itu|tersebut)(?!\p{L})/iu },
  ],
  saysWho: /(?<!\p{L})(?:menurut|kata|ujar|tutur|ucap|jelas|tegas|imbuh|lanjut|papar|ungkap) ____/iu,
  indefinite: /(?<!\p{L})(sebuah|seorang|suatu|sejumlah|beberapa)(?!\p{L})/iu,
  negation: /(?<!\p{L})(?:tidak(?:lah)?|tak|bukan(?:lah)?|belum|tanpa|jangan|tiada|kecuali|gagal|batal)(?!\p{L})/iu,
  toCome:
    /(?<!\p{L})(?:akan|bakal|hendak|rencana\p{L}*|berencana|direncanakan|merencanakan|dijadwalkan|menjadwalkan|ditargetkan|menargetkan|target|diperkirakan|diharapkan|diminta|harus|wajib|paling lambat)(?!\p{L})/iu,
  evident,
  rounds,
  conventions,
  gates: [passing, trivia],
  isCommon: (lower, { roots }) => analyseWord(lower, roots) !== undefined,
  origin: /(?<!\p{L})(?:asal|kelahiran)(?!\p{L})|^(?:wakil|pemain|atlet|petenis|pebulu tangkis) \p{Lu}/u,
  emptyLead: /rinci|berikut|antara lain|yakni|yaitu|adalah|ialah|meliputi/iu,
  sense: answerSense,
  relativeDay:
    /(?<!\p{L})(lusa|besok|hari ini|kemarin|nanti malam|malam ini|pekan depan|se(?:hari|pekan) (?:setelah|sesudah|usai|sebelum|jelang))(?!\p{L})/iu,
  numeralsTell: true,
  typedBodies: 'actors',
  stopWords,
  withAmount,
  withDate: (_answer, iso) => dateInWords(iso, 'id'),
  accepted,
  wrong,
  truthBecause,
  quoted,
};

/** The key, and the other names of the same entity. */
function accepted(answer: Answer, document: Document): readonly string[] {
  const entity = document.entities.find(({ id }) => id === answer.entityId);
  return [...new Set([answer.text, ...(entity ? [entity.name, ...entity.aliases] : [])])];
}
