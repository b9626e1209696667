import type { Lexicon } from '../../language/index.ts';

/** What sort of body a name is: the class a question may name, and whose members tempt for one another. */
export type OrganisationClass =
  | 'company'
  | 'bank'
  | 'university'
  | 'party'
  | 'ministry'
  | 'club'
  | 'court'
  | 'school'
  | 'hospital'
  | 'parliament'
  | 'police'
  | 'media'
  | 'agency'
  | 'world';

const kinds: Readonly<Record<string, OrganisationClass>> = {
  technology: 'company',
  pharma: 'company',
  maker: 'company',
  'id-company': 'company',
  'id-bank': 'bank',
  university: 'university',
  'id-university': 'university',
  'id-party': 'party',
  'uk-party': 'party',
  'us-party': 'party',
  'id-ministry': 'ministry',
  'id-parliament': 'parliament',
  parliament: 'parliament',
  club: 'club',
  'id-club': 'club',
  court: 'court',
  news: 'media',
  'id-agency': 'agency',
  international: 'world',
  un: 'world',
};

const heads: readonly (readonly [RegExp, OrganisationClass])[] = [
  [/^(PT|CV|Perum|Perusahaan)(?= )|(?<= )(Tbk|Ltd|Inc|Corp|plc|PLC)\.?$/, 'company'],
  [/^Bank (?!Indonesia$|Dunia$|Sentral|Pembangunan Asia)/, 'bank'],
  [
    /^(Universitas|Institut (?:Teknologi|Pertanian|Seni|Agama|Pemerintahan|Keguruan)|Politeknik|Sekolah Tinggi)(?= )|^University of |(?<= )(?:University|College)$/,
    'university',
  ],
  [/^(Partai)(?= )|(?<= )Party(?: (?:of|for) |$)/, 'party'],
  [/^(Kementerian|Ministry of)(?= )/, 'ministry'],
  [/(?<= )(FC|United)$|^(FC|Persatuan Sepak Bola)(?= )/, 'club'],
  [/^(Pengadilan|Mahkamah)(?= )|(?<= )Court(?: of |$)/, 'court'],
  [/^(SD|SDN|SMP|SMPN|SMA|SMAN|SMK|SMKN)(?= )/, 'school'],
  [/^(RSUD|RS|Rumah Sakit|Puskesmas)(?= )/, 'hospital'],
  [/^(DPRD?|DPR|MPR|DPD|Dewan Perwakilan)(?= |$)/, 'parliament'],
  [/^(Polda|Polres|Polresta|Polrestabes|Polsek|Kepolisian)(?= )/, 'police'],
  [
    /(?<= )(Foods|Ferries|Airlines|Airways|Railways|Motors|Industries|Technologies|Pharmaceuticals|Holdings|Salvage|Shipmanagement|Digital|Securities|Insurance|Petroleum|Mining|Software|Telecom|Healthcare|Energy|Limited|Company|Corporation)$/,
    'company',
  ],
  [/(?<= )(Authority|Agency|Bureau|Commission)(?: (?:of|for|on) |$)/, 'agency'],
  [/(?<= )(?:Magazine|Times|Herald|Tribune|Gazette|Chronicle|Broadcasting Corporation)$/, 'media'],
  [/(?<= )Tribunal$/, 'court'],
  [/^(Badan|Komisi|Dinas|Lembaga|Balai)(?= )/, 'agency'],
];

/** By the name lists first, else by the first or last word; nothing when neither tells. */
export function organisationClass(name: string, lexicon: Lexicon): OrganisationClass | undefined {
  const entry = lexicon.entryOf(name);
  const listed = entry?.type === 'organisation' ? kinds[entry.kind] : undefined;
  return listed ?? heads.find(([head]) => head.test(name))?.[1];
}

/** Of one sort as wrong choices: of one class, or of one kind of the name lists; of those that neither tells, only what begins or ends with one and the same noun. */
export function isOneSort(one: string, other: string, lexicon: Lexicon): boolean {
  const sortOf = (name: string) => organisationClass(name, lexicon) ?? lexicon.entryOf(name)?.kind;
  const [sort, otherSort] = [sortOf(one), sortOf(other)];
  if (sort !== undefined || otherSort !== undefined) return sort === otherSort;
  const [words, others] = [one.split(' '), other.split(' ')];
  return words[0] === others[0] || words.at(-1) === others.at(-1);
}

/** A well-known member of a class whose members are all of one sort: its neighbours tempt for a member that no list knows. */
export const modelOf: Readonly<Partial<Record<OrganisationClass, string>>> = {
  ministry: 'Kementerian Keuangan',
  university: 'Universitas Indonesia',
  party: 'Partai Golkar',
  club: 'Persib Bandung',
};
