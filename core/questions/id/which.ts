import type { Lexicon, SpanType } from '../../language/index.ts';
import { type OrganisationClass, organisationClass } from '../2-distract/organisation-class.ts';

/** What is asked of a name: the class noun is part of the question, so every choice must be of that class. */
export function whichOf(
  { type, text }: { readonly type: SpanType; readonly text: string },
  lexicon: Lexicon,
): string | undefined {
  switch (type) {
    case 'person':
      return 'siapa';
    case 'country':
      return 'negara mana';
    case 'province':
      return 'provinsi mana';
    case 'city':
      return /^Kabupaten /.test(text) ? 'kabupaten mana' : 'kota mana';
    case 'place':
      return placeOf(text);
    case 'work':
      return undefined;
    case 'organisation':
      return bodyOf(text, organisationClass(text, lexicon));
    default:
      return undefined;
  }
}

/** "Gedung apa", "Museum apa": a place is asked by the noun it opens with. */
function placeOf(name: string): string | undefined {
  const noun =
    /^(Gedung|Museum|Jembatan|Stadion|Masjid|Gereja|Candi|Istana|Bandara|Stasiun|Pelabuhan|Taman|Pasar|Gunung|Sungai|Danau|Pulau|Waduk|Bendungan|Terminal|Monumen|Kecamatan|Desa|Kelurahan)(?= )/.exec(
      name,
    )?.[1];
  return noun && `${noun.toLowerCase()} apa`;
}

/** A body by its class; nothing where neither list nor first word tells what sort it is. */
function bodyOf(name: string, known: OrganisationClass | undefined): string | undefined {
  switch (known) {
    case 'company':
      return 'perusahaan apa';
    case 'bank':
      return 'bank apa';
    case 'university':
      return 'perguruan tinggi apa';
    case 'party':
      return 'partai apa';
    case 'ministry':
      return 'kementerian apa';
    case 'club':
      return 'klub apa';
    case 'court':
      return /^Mahkamah/.test(name) ? 'lembaga apa' : 'pengadilan apa';
    case 'school':
      return 'sekolah apa';
    case 'media':
      return 'media apa';
    case 'hospital':
      return 'rumah sakit apa';
    case 'parliament':
    case 'police':
    case 'agency':
      return 'lembaga apa';
    case 'world':
      return 'organisasi apa';
    case undefined:
      return /^(Yayasan|Asosiasi|Ikatan|Persatuan|Perhimpunan|Perkumpulan|Komunitas|Koperasi|Federasi|Forum|Serikat)(?= )/
        .exec(name)?.[1]
        ?.toLowerCase()
        .concat(' apa');
  }
}
