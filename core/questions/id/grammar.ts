import { dateInWords } from '../../facts/id/date-words.ts';
import type { Fact } from '../../facts/index.ts';
import type { Document, Lexicon } from '../../language/index.ts';
import type { Answer, Draft, QuestionGrammar } from '../draft.ts';
import { withAmount } from './amounts.ts';
import { dangling, lints } from './lints.ts';
import { askAgent } from './rules/agent.ts';
import { askAmount } from './rules/amount.ts';
import { askCause } from './rules/cause.ts';
import { askDate } from './rules/date.ts';
import { askDuration } from './rules/duration.ts';
import { askGap } from './rules/gap.ts';
import { askObject } from './rules/object.ts';
import { askPlace } from './rules/place.ts';
import { askPolarity } from './rules/polarity.ts';
import { askRole } from './rules/role.ts';
import { askStated } from './rules/stated.ts';
import { askSubject } from './rules/subject.ts';
import { truth, truthBecause, wrong } from './wording.ts';

type Rule = (fact: Fact, document: Document, lexicon: Lexicon) => readonly Draft[];

const rules: readonly Rule[] = [
  askDate,
  askSubject,
  askAgent,
  askObject,
  askPlace,
  askDuration,
  askAmount,
  askRole,
  askCause,
  askPolarity,
  askGap,
  askStated,
];

const stopWords = new Set(
  `yang di ke dari pada dalam dan atau untuk dengan oleh adalah ialah akan telah sudah belum sebagai apa siapa mana berapa kapan mengapa
  para ini itu tersebut negara kota provinsi lembaga organisasi tanggal tahun bulan artikel disebut menjadi terhadap kepada atas`
    .trim()
    .split(/\s+/),
);

export const indonesianQuestions: QuestionGrammar = {
  language: 'id',
  draft: (fact, document, lexicon) => rules.flatMap((rule) => rule(fact, document, lexicon)).map(withSource),
  truth,
  dangling,
  lints,
  stopWords,
  withAmount,
  withDate: (_answer, iso) => dateInWords(iso),
  accepted,
  wrong,
  truthBecause,
};

/** "Menurut audit Badan Pemeriksa Keuangan, berapa ...?": a claim is asked together with whose it is. */
function withSource(draft: Draft): Draft {
  const { source } = draft.fact;
  if (!source || !draft.stem.endsWith('?')) return draft;
  return { ...draft, stem: `Menurut ${source.text}, ${draft.stem.charAt(0).toLowerCase()}${draft.stem.slice(1)}` };
}

/** The key, and the other names of the same entity. */
function accepted(answer: Answer, document: Document): readonly string[] {
  const entity = document.entities.find(({ id }) => id === answer.entityId);
  return [...new Set([answer.text, ...(entity ? [entity.name, ...entity.aliases] : [])])];
}
