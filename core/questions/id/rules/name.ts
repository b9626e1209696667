import { type Fact, isOffice, type Slot, type ToldSpan } from '../../../facts/index.ts';
import { activeOf, type Document, type Lexicon, passiveOf } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { typed } from '../making.ts';
import { ask, inOrder, without, withText } from '../telling.ts';
import { whichOf } from '../which.ts';

/** "Siapa yang menetapkan ...?": only the subject may be asked with "yang" (notes, table of question formation). */
export function askSubject(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const { subject, predicate, slots } = fact;
  const told = subject && nameOf(subject, lexicon);
  if (!told || fact.kind === 'role' || slots.length < 3 || isOneOfMany(fact, document)) return [];
  // "Jakarta berdalih", "Beijing menuding": a government is called by its city, and the country would be as right.
  if (told.told.span.type === 'city' && ofGovernments.test(predicate?.text ?? '')) return [];
  const early = slots.filter(
    (slot) =>
      slot.fronted &&
      slot.role === 'time' &&
      slots.some(({ role, text }) => role === 'content' || (role === 'complement' && text.split(' ').length > 3)),
  );
  const rest = inOrder(slots.filter((slot) => slot !== subject && slot !== predicate && !early.includes(slot)));
  const isIdentity = /^(adalah|ialah)$/.test(predicate?.text ?? '');
  // "Siapa ketua KPU?", but "Negara mana yang merupakan anggota NATO?"
  const stem = isIdentity
    ? ask(told.which === 'siapa' ? told.which : `${told.which} yang merupakan`, rest)
    : ask(`${told.which} yang`, [...early.map(insideQuestion), ...(predicate ? [predicate] : []), ...rest]);
  return predicate || isIdentity ? typed(fact, document, { stem, told: told.told, rule: 'subject', tier: 'B' }) : [];
}

/** What no town does. */
const ofGovernments =
  /(?<!\p{L})(?:berdalih|berpendapat|bersikeras|berjanji|mengatakan|menyatakan|menegaskan|menuding|menuduh|menilai|membantah|menolak|mengancam|meminta|mendesak|memprotes|mengecam|membalas|memperingatkan|mengutuk|menyesalkan|mengirim|mengusir|menarik|memutus)(?!\p{L})/u;

/** "Siapa yang merancang Museum Tsunami Aceh?": the agent of a passive becomes the subject of the active verb, or is asked in its place. */
export function askAgent(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const { slots, subject, predicate } = fact;
  const agent = slots.find(({ role }) => role === 'agent');
  const told = agent && nameOf(agent, lexicon);
  if (!told || !subject || !predicate || !agent) return [];
  const words = predicate.text.split(' ');
  const active = isPlain(words) ? activeOf(words.at(-1) ?? '', lexicon.roots) : undefined;
  const ordered = inOrder(slots);
  const stem = active
    ? ask(`${told.which} yang`, [
        { ...predicate, text: [...words.slice(0, -1), active].join(' ') },
        { ...subject, text: subject.text.replace(/,$/, '') },
        ...without(ordered, agent, predicate, subject),
      ])
    : ask('', withText(ordered, agent, `oleh ${told.which}`));
  return typed(fact, document, { stem, told: told.told, rule: 'agent', tier: 'B' });
}

/** "juga", "turut": others did so too; "hanya": so did all the others, and more. */
function isOneOfMany({ subject, predicate, sentence }: Fact, { body, sentences }: Document): boolean {
  // "Makkulau menyampaikan hal serupa."
  if (
    sentences
      .slice(sentence + 1, sentence + 3)
      .some(({ tokens }) => tokens.slice(0, 14).some(({ lower }) => /^(serupa|senada|sama|demikian)$/.test(lower)))
  )
    return true;
  const between = subject && predicate ? body.slice(subject.end, predicate.end) : '';
  return /(?<!\p{L})(juga|pula|turut|ikut|termasuk|hanya|salah satu)(?!\p{L})/iu.test(between);
}

/** "hanya mengutus" is not "hanya diutus": only these stay what they are when the verb is turned. */
function isPlain(words: readonly string[]): boolean {
  return words.slice(0, -1).every((word) => /^(telah|sudah|akan|pernah|belum|resmi|turut)$/.test(word));
}

/** "Siapa yang dipilih (oleh) majelis sebagai ketua?": whom or what a deed was done to becomes the subject of the passive verb. */
export function askObject(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const { slots, subject, predicate, object } = fact;
  const told = object?.role === 'object' ? nameOf(object, lexicon) : undefined;
  if (!told || !subject || !predicate || !object || fact.voice !== 'active') return [];
  const words = predicate.text.split(' ');
  const passive = passiveOf(words.at(-1) ?? '', lexicon.roots);
  if (!passive || !isPlain(words)) return [];
  const verb = { ...predicate, text: [...words.slice(0, -1), passive].join(' ') };
  const doer = { ...subject, text: `oleh ${subject.text.replace(/,$/, '')}` };
  const stem = ask(`${told.which} yang`, [verb, doer, ...without(inOrder(slots), object, predicate, subject)]);
  return typed(fact, document, { stem, told: told.told, rule: 'object', tier: 'C' });
}

/** "Kementerian" alone names none. */
function isClassNoun(name: string, lexicon: Lexicon): boolean {
  return (
    !name.includes(' ') &&
    (lexicon.heads.id.first.has(name) ||
      /^(Pemerintah|Kementerian|Dewan|Partai|Universitas|Sekolah|Bank|Polisi)$/.test(name))
  );
}

/** What opened the sentence stands before the verb: "Kementerian apa yang sejak 18 Oktober 2022 meminta ...". */
function insideQuestion(slot: Slot): Slot {
  return { ...slot, fronted: false, text: slot.text.charAt(0).toLowerCase() + slot.text.slice(1) };
}

type Named = { readonly told: ToldSpan; readonly which: string };

const officeless = /^(oleh|sang|si|para) /i;

/** The one name that is all of the slot, with its title or class noun, and what is asked of it. */
export function nameOf(slot: Slot, lexicon: Lexicon): Named | undefined {
  const names = slot.spans.filter(({ span }) => span.entityId !== undefined);
  const told = names.at(-1);
  const which = told && whichOf({ type: told.span.type, text: told.text }, lexicon);
  const text = slot.text.replace(officeless, '').replace(/,$/, '').replace(/ Tbk$/, '');
  if (!told || !which || !text.endsWith(told.text) || isClassNoun(told.text, lexicon)) return undefined;
  const before = text.slice(0, -told.text.length).trim();
  if (before === '') return { told, which };
  if (told.span.type === 'person') return isOffice(before, 'id', lexicon) ? { told, which } : undefined;
  if (told.span.type === 'country' && /^pemerintah$/i.test(before)) return { told, which: 'pemerintah negara mana' };
  return undefined;
}
