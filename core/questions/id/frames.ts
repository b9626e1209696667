import type { Fact } from '../../facts/index.ts';
import type { Frames, MatchKind } from '../draft.ts';
import { capitalise, gap } from '../text.ts';
import { ask, inOrder, without } from './telling.ts';

const longestEvent = 14;

const matching: Readonly<Record<MatchKind, (lead: string) => string>> = {
  office: () => 'Pasangkan setiap tokoh dengan jabatan atau perannya.',
  row: (lead) =>
    `Pasangkan setiap butir daftar dengan angkanya. Daftar: ${lead.charAt(0).toLowerCase()}${lead.slice(1)}.`,
  date: () => 'Pasangkan setiap peristiwa dengan waktunya.',
};

export const frames: Frames = {
  order: 'Urutkan peristiwa berikut dari yang paling awal terjadi.',
  match: (kind, lead) => matching[kind](lead),
  headline: (title) => `Lengkapi judul berita ini: “${title}”`,
  holder: (office) => (sovereign.test(office) || !office.includes(' ') ? undefined : `${office}, ${gap},`),
  prove: (claim) => `Kalimat mana yang membuktikan bahwa ${claim}?`,
  event: eventOf,
  act: actOf,
  why: whyOf,
  list: (texts) => (texts.length < 3 ? texts.join(' dan ') : `${texts.slice(0, -1).join(', ')}, dan ${texts.at(-1)}`),
};

/** Everybody knows who: the gap would be filled without reading. */
const sovereign = /^(?:mantan )?(?:Wakil )?(?:Presiden|Perdana Menteri|Raja|Ratu|Paus|Kaisar|Sultan)(?!\p{L})/iu;

/** States are no events. */
const stative =
  /(?<!\p{L})(adalah|merupakan|menjadi|disebut|disebut-sebut|dinilai|dianggap|dikenal|berada|memiliki|terdapat|ada|berjumlah|mencapai|tercatat|berlaku)$/u;

/** The fact without its date, short. */
function eventOf({ slots, time, source, predicate }: Fact): string | undefined {
  if (!time || source || stative.test(predicate?.text ?? '')) return undefined;
  const text = inOrder(without(slots, time))
    .map((slot) => slot.text)
    .join(' ');
  return text.split(' ').length <= longestEvent && !/\d{4}/.test(text) ? `${capitalise(text)}.` : undefined;
}

/** A deed is asked with its time, where the fact tells one. */
function actOf({ subject, time, predicate }: Fact): string | undefined {
  const verb = predicate?.text.split(' ').at(-1) ?? '';
  if (
    !subject ||
    !/^(me|ber)\p{L}{3,}/u.test(verb) ||
    /^(menjadi|merupakan|memiliki|berada|berasal|berusia|bernama|berstatus|mengaku|menyatakan|mengatakan|menyebut|menilai|memperoleh|mendapat|mendapatkan|mengantongi|meraih|mencapai|memegang|menguasai|menghadapi|mengalami|menerima|mencatat|tumbuh)$/.test(
      verb,
    )
  )
    return undefined;
  return ask('apa yang dilakukan', [
    subject,
    ...(time ? [{ ...time, text: time.text.charAt(0).toLowerCase() + time.text.slice(1) }] : []),
  ]);
}

function whyOf({ cause, subject, predicate, slots }: Fact): string | undefined {
  return cause && subject && predicate ? ask('mengapa', inOrder(without(slots, cause))) : undefined;
}
