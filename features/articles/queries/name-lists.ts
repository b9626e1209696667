import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LexiconSources } from '@/core/language';

/** What the reader's lexicon is made of, but for the models: the packages' and our own lists. Reads files: call it once. */
export function readNameLists(): Omit<LexiconSources, 'models'> {
  return {
    stopWords: readContent('words/stop-words.json'),
    countries: readCountries(),
    countryAliases: readContent('names/country-aliases.json'),
    formerCountries: readContent('names/former-countries.json'),
    prominentCountries: readContent('names/prominent-countries.json'),
    provinces: readCsv('provinces.csv').map(([code = '', name = '']) => ({ code, name })),
    regencies: readCsv('regencies.csv').map(([code = '', provinceCode = '', name = '']) => ({
      code,
      provinceCode,
      name,
    })),
    cities: readContent('names/cities.json'),
    regions: readContent('names/regions.json'),
    places: readContent('names/places.json'),
    organisations: readContent('names/organisations.json'),
    titles: readContent('names/titles.json'),
    heads: readContent('names/heads.json'),
    givenNames: readContent('names/given-names.json'),
    familyNames: readContent('names/family-names.json'),
    peoples: readContent('names/peoples.json'),
    commonWordNames: readContent('names/common-word-names.json'),
    indonesianRoots: readContent('words/indonesian-roots.json'),
    verbNeeds: readContent('words/verb-needs.json'),
  };
}

type WorldCountry = {
  readonly cca2: string;
  readonly cca3: string;
  readonly name: { readonly common: string };
  readonly capital?: readonly string[];
  readonly region: string;
  readonly subregion: string;
  readonly borders: readonly string[];
  readonly unMember: boolean;
  readonly area: number;
};
type IsoNames = { readonly countries: Readonly<Record<string, string | readonly string[]>> };

function readCountries(): LexiconSources['countries'] {
  const world = readPackage<readonly WorldCountry[]>('world-countries/countries.json');
  const iso = {
    id: readPackage<IsoNames>('i18n-iso-countries/langs/id.json'),
    en: readPackage<IsoNames>('i18n-iso-countries/langs/en.json'),
  };
  const cldr = { id: readTerritories('id'), en: readTerritories('en') };
  const codes = new Map(world.map(({ cca2, cca3 }) => [cca3, cca2]));
  const namesOf = (language: 'id' | 'en', code: string) =>
    [cldr[language][code] ?? [], iso[language].countries[code] ?? []].flat();
  return world
    .filter(({ cca2 }) => cca2 !== 'AQ')
    .map((country) => ({
      code: country.cca2,
      names: {
        id: namesOf('id', country.cca2).filter(isPlain),
        en: [country.name.common, ...namesOf('en', country.cca2)].filter(isPlain),
      },
      ...(country.capital?.[0] === undefined ? {} : { capital: country.capital[0] }),
      region: country.region,
      subregion: country.subregion,
      borders: country.borders.flatMap((border) => codes.get(border) ?? []),
      sovereign: country.unMember || ['TW', 'PS', 'VA', 'XK'].includes(country.cca2),
      area: country.area,
    }));
}

/** "Iran, Islamic Republic of" and "Myanmar (Burma)" are list entries, not names in a sentence. */
function isPlain(name: string): boolean {
  return !/[(),[\]]/.test(name);
}

function readTerritories(language: string): Readonly<Record<string, string>> {
  type Territories = {
    readonly main: Readonly<
      Record<string, { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }>
    >;
  };
  const file = readPackage<Territories>(`cldr-localenames-full/main/${language}/territories.json`);
  return file.main[language]?.localeDisplayNames.territories ?? {};
}

function readCsv(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(inPackages(path.join('idn-area-data/data', file)), 'utf8')
    .trim()
    .split(/\r?\n/);
  return lines.slice(1).map((line) => line.replaceAll('"', '').split(','));
}

function readContent<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(path.join(process.cwd(), 'content', file), 'utf8')) as Shape;
}

function readPackage<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(inPackages(file), 'utf8')) as Shape;
}

function inPackages(file: string): string {
  return path.join(process.cwd(), 'node_modules', file);
}
