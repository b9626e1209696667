import type { Unit } from './units.ts';

/** First words of offices and occupations that stand before or after a person's name. */
const heads = new Set(
  `presiden wakil perdana menteri menlu menko ketua gubernur bupati wali walikota raja ratu direktur kepala sekretaris duta jenderal hakim jaksa pelatih
  kiper bek penyerang gelandang dokter dr profesor prof mantan eks calon sir pangeran sultan kanselir komandan kapten aktivis atlet pematung ekonom peneliti
  pengamat juru bendahara rektor dekan camat lurah kapolri kapolda kapolres panglima laksamana letnan mayor kolonel senator pendiri pemimpin paus uskup imam
  anggota ahli guru penulis sutradara penyanyi aktor aktris astronaut kosmonaut arsitek perancang penemu imunolog penasihat pengacara kuasa ibu bapak pelaksana manajer`
    .trim()
    .split(/\s+/),
);

export function isTitle(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && (unit.tag === 'noun' || unit.tag === 'proper') && heads.has(unit.lower.replace(/\.$/, ''))
  );
}
