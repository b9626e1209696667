import type { Language } from '../document.ts';
import type { NameWords } from './name-words.ts';

/** Common nouns just before a name that say what it names: "maskapai Sriwijaya Air", "pelabuhan Ulee Lheue". */
const bodies: Readonly<Record<Language, RegExp>> = {
  id: /^(?:perusahaan|firma|bank|klub|tim|partai|universitas|kampus|sekolah|yayasan|lembaga|kelompok|grup|band|majalah|koran|harian|tabloid|media|situs|organisasi|maskapai|produsen|pabrik|penerbit|agensi|operator|kontraktor|subkontraktor|pemasok|startup|milisi|kementerian|dinas)$/,
  en: /^(?:company|firm|bank|club|team|party|university|college|school|charity|group|band|magazine|newspaper|paper|daily|website|agency|airline|maker|manufacturer|publisher|operator|contractor|subcontractor|supplier|startup|brewer|retailer|insurer|broker|line|militia)$/,
};
const places: Readonly<Record<Language, RegExp>> = {
  id: /^(?:pelabuhan|bandara|stasiun|terminal|gunung|bukit|sungai|danau|waduk|laut|selat|teluk|pantai|pulau|jalan|kampung|dusun|desa|kelurahan|kecamatan|distrik|gedung|stadion|hotel|masjid|gereja|kuil|pura|candi|museum|taman|pasar|jembatan|kota|kabupaten|provinsi|kawasan|wilayah|daerah|perairan|lapangan|istana|benteng)$/,
  en: /^(?:port|harbour|harbor|airport|station|mountain|mount|river|lake|sea|strait|bay|beach|island|street|village|town|city|district|suburb|county|province|stadium|hotel|mosque|church|temple|museum|park|market|bridge|palace|castle|valley|province|region)$/,
};

/** What the noun before a name, or before the comma before it, says that the name is; null when it says nothing. */
export function nounBefore({ words, language }: NameWords, from: number): 'body' | 'place' | null {
  const at = words[from - 1] === ',' ? from - 2 : from - 1;
  const noun = words[at] ?? '';
  if (bodies[language].test(noun)) return 'body';
  return places[language].test(noun) ? 'place' : null;
}
