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
    case 'work':
      return 'apa';
    case 'organisation':
      return bodyOf(organisationClass(text, lexicon));
    default:
      return undefined;
  }
}

function bodyOf(known: OrganisationClass | undefined): string {
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
      return 'pengadilan apa';
    case 'school':
      return 'sekolah apa';
    case 'media':
      return 'media apa';
    case 'hospital':
      return 'rumah sakit apa';
    case 'parliament':
    case 'police':
    case 'agency':
    case 'world':
    case undefined:
      return 'lembaga atau organisasi apa';
  }
}
