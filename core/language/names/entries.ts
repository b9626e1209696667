import type { SpanType } from '../document.ts';
import type { CountrySource, LexiconSources, ListedName } from './lexicon-sources.ts';
import type { NameEntry } from './name-entry.ts';

export type { CountrySource, LexiconSources } from './lexicon-sources.ts';

/** Every listed name. Order is trust: of two entries with one spelling the first wins. */
export function makeEntries(sources: LexiconSources): readonly NameEntry[] {
  const countries = sources.countries.map((country) => countryEntry(country, sources));
  return [
    ...countries,
    ...formerCountries(sources, countries),
    ...listed(sources.organisations, 'organisation'),
    ...listed(sources.regions, 'region').map(stateAsProvince),
    ...capitals(sources),
    ...worldCities(sources),
    ...provinces(sources),
    ...listed(sources.places, 'place'),
    ...regencies(sources),
  ];
}

function countryEntry(country: CountrySource, { countryAliases, prominentCountries }: LexiconSources): NameEntry {
  const aliases = countryAliases[country.code] ?? { id: [], en: [] };
  const forms = { id: [...aliases.id, ...country.names.id], en: [...aliases.en, ...country.names.en] };
  const place = prominentCountries.indexOf(country.code);
  return {
    key: `country:${country.code}`,
    type: 'country',
    kind: country.sovereign ? 'country' : 'territory',
    name: { id: forms.id[0] ?? country.code, en: forms.en[0] ?? country.code },
    forms,
    country: country.code,
    region: country.region,
    subregion: country.subregion,
    borders: country.borders,
    rank: place === -1 ? 1000 + 1 / (1 + country.area) : place,
  };
}

function formerCountries(
  { formerCountries: former }: LexiconSources,
  countries: readonly NameEntry[],
): readonly NameEntry[] {
  return former.map(({ id, en, aliases, like }) => {
    const today = countries.find((country) => country.country === like);
    return {
      ...(today ?? { region: '', subregion: '' }),
      key: `former:${en}`,
      type: 'country',
      kind: 'former-country',
      name: { id, en },
      forms: { id: [id, ...aliases], en: [en, ...aliases] },
      rank: 2000,
    };
  });
}

function listed(names: readonly ListedName[], type: SpanType): readonly NameEntry[] {
  return names.map(({ kind, id, en, aliases = [], acronyms = [], years }, rank) => ({
    key: `${type}:${en}`,
    type,
    kind,
    name: { id, en },
    forms: { id: [id, en, ...acronyms, ...aliases], en: [en, ...acronyms, ...aliases] },
    ...(years ? { years } : {}),
    rank,
  }));
}

/** States and provinces of other lands stand in the list of regions: "us-state", "cn-province". */
function stateAsProvince(entry: NameEntry): NameEntry {
  return /-(?:state|province)$/.test(entry.kind) ? { ...entry, type: 'province' } : entry;
}

function capitals({ countries, cities, prominentCountries }: LexiconSources): readonly NameEntry[] {
  const countryNames = new Set(countries.flatMap(({ names }) => [...names.id, ...names.en]));
  return countries.flatMap((country): readonly NameEntry[] => {
    const { capital, code } = country;
    if (!capital || countryNames.has(capital)) return [];
    const spellings = cities.capitals[capital] ?? [capital];
    const english =
      capital === 'Washington D.C.' ? ['Washington', 'Washington DC', 'Washington, D.C.', capital] : [capital];
    const place = prominentCountries.indexOf(code);
    return [
      {
        key: `city:${capital}`,
        type: 'city',
        kind: country.sovereign ? 'capital' : 'territory-capital',
        name: { id: spellings[0] ?? capital, en: english[0] ?? capital },
        forms: { id: [...spellings, capital], en: english },
        country: code,
        region: country.region,
        subregion: country.subregion,
        borders: country.borders,
        rank: place === -1 ? 1000 : place,
      },
    ];
  });
}

function worldCities({ countries, cities }: LexiconSources): readonly NameEntry[] {
  const byCode = new Map(countries.map((country) => [country.code, country]));
  return cities.world.map(([code = '', ...forms], rank) => {
    const country = byCode.get(code);
    return {
      key: `city:${forms[0]}`,
      type: 'city',
      kind: 'city',
      name: { id: forms[0] ?? '', en: forms[0] ?? '' },
      forms: { id: forms, en: forms },
      country: code,
      region: country?.region ?? '',
      subregion: country?.subregion ?? '',
      borders: country?.borders ?? [],
      rank,
    };
  });
}

const lowerWords = /\b(?:Dan)\b/g;
const directions: Readonly<Record<string, string>> = {
  Utara: 'North',
  Selatan: 'South',
  Barat: 'West',
  Timur: 'East',
  Tengah: 'Central',
  Tenggara: 'Southeast',
};

function provinces({ provinces: list, cities }: LexiconSources): readonly NameEntry[] {
  return list.map(({ code, name }, rank) => {
    const own = titleCase(name);
    const english = englishProvince(own);
    const forms = [
      own,
      own.replace('Sumatera', 'Sumatra'),
      own.replace('Daerah Istimewa', 'DI'),
      `Provinsi ${own}`,
      `Provinsi ${own.replace('Sumatera', 'Sumatra')}`,
      ...(cities.provinces[own] ?? []),
    ];
    return {
      key: `province:${code}`,
      type: 'province',
      kind: 'province',
      name: { id: own.replace('Sumatera', 'Sumatra'), en: english },
      forms: { id: forms, en: [english, own, `${english} Province`] },
      country: 'ID',
      province: code,
      rank,
    };
  });
}

function englishProvince(name: string): string {
  const base = name
    .replace('Sumatera', 'Sumatra')
    .replace('Jawa', 'Java')
    .replace('Kepulauan ', '')
    .replace('Daerah Istimewa ', '');
  const [, head, direction] = /^(.+) (\p{L}+)$/u.exec(base) ?? [];
  const english = directions[direction ?? ''];
  if (name.startsWith('Nusa Tenggara')) return `${directions[direction ?? '']} Nusa Tenggara`;
  return english === undefined || head === undefined ? base : `${english} ${head}`;
}

function regencies({ regencies: list }: LexiconSources): readonly NameEntry[] {
  const sorted = [...list].sort(
    (one, other) => Number(other.name.startsWith('KOTA')) - Number(one.name.startsWith('KOTA')),
  );
  return sorted.map(({ code, provinceCode, name }, rank) => {
    const [level = '', ...words] = titleCase(name.replace(' ADMINISTRASI', '')).split(' ');
    const own = words.join(' ');
    return {
      key: `regency:${code}`,
      type: 'city',
      kind: level.toLowerCase(),
      name: { id: level === 'Kota' ? own : `${level} ${own}`, en: level === 'Kota' ? own : `${own} Regency` },
      forms: { id: [own, `${level} ${own}`], en: [own, `${own} ${level === 'Kota' ? 'City' : 'Regency'}`] },
      country: 'ID',
      province: provinceCode,
      rank,
    };
  });
}

/** "KOTA TANJUNG BALAI" is "Kota Tanjung Balai"; "DKI JAKARTA" keeps its acronym. */
function titleCase(capitals: string): string {
  return capitals
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(lowerWords, 'dan')
    .replace(/^Dki\b/, 'DKI');
}
