import { isUncut } from '../../facts/index.ts';
import { choicesOf, type Gate, type Setting } from '../candidate.ts';

/** "CKKN Stefanie Halim", "I Meutya Hafid", "MS": capitals of another name before a person's, or initials alone. */
const broken = /^(?:\p{Lu}{2,}|[IVX]+)(?: |$)/u;

/** "RSUD Ngudi Waras dr. Endah Pratiwi": a body run together with a person. */
const joined = /(?<!\p{L})(?:dr|drs|dra|Dr|Prof|Hj|Ir)\. /u;

/** "Direktur RSUD, dr. Winda Puspitorini, mengatakan ...": after a comma the title opens a name. */
const titled = /, (?:dr|drs|dra|Dr|Prof|Hj|Ir)\. (?=\p{Lu})/gu;

/** "Mahkamah", of which there are several: what is left of the name of a body. */
const bareBody =
  /^(?:Mahkamah|Pengadilan|Badan|Lembaga|Komisi|Komite|Kementerian|Dewan|Majelis|Universitas|Bank|Partai|Dinas|Yayasan|Court|Council|Commission|Committee|Ministry|University|Party|Trust)$/;

function personsOf({ document }: Setting): readonly string[] {
  return document.entities.filter(({ type }) => type === 'person').map(({ name }) => name);
}

/** "Dewi" beside Dewi-Ilham, or "Pragyan", whom nothing in the article shows to be a person. */
function isHalf(name: string, id: string | undefined, { document, facts, lexicon }: Setting): boolean {
  if (name.includes(' ')) return false;
  const isShared = document.entities.some(
    (other) => other.id !== id && other.name !== name && other.name.split(/[\s/–-]+/u).includes(name),
  );
  const isTitled = facts.some(({ kind, subject }) => kind === 'role' && subject?.spans[0]?.span.entityId === id);
  return isShared || !(isTitled || lexicon.isGivenName(name));
}

/** A person is asked and offered by a name that looks like one; a body by its name alone. */
export const nameForm: Gate = {
  name: 'name form',
  refuse: ({ question, draft }, setting) => {
    const { type } = draft.answer;
    if (type === 'person' && isHalf(draft.answer.text, draft.answer.entityId, setting))
      return `"${draft.answer.text}" is half a name, or no person's.`;
    if (type === 'organisation' && bareBody.test(draft.answer.text)) return `"${draft.answer.text}" is half a name.`;
    const named =
      question.kind === 'matching'
        ? question.pairs.map(({ prompt }) => prompt)
        : type === 'person' || type === 'organisation'
          ? choicesOf(question)
          : [];
    const twice = personsOf(setting).find((name) => question.stem.split(name).length > 2);
    if (twice) return `The stem names "${twice}" twice.`;
    const isPerson = type === 'person' || draft.rule === 'match: office';
    const bad =
      named.find((name) => (isPerson && (broken.test(name) || /\d/.test(name))) || joined.test(name)) ??
      [...(isUncut(draft.fact) ? [] : draft.fact.slots.map(({ text }) => text)), question.stem].find((text) =>
        joined.test(isUncut(draft.fact) ? text.replace(titled, ', ') : text),
      );
    return bad === undefined ? undefined : `"${bad}" is no name.`;
  },
};
