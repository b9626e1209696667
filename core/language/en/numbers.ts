import type { NumberGrammar } from '../spans/number-grammar.ts';

const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const numbers: NumberGrammar = {
  digits: String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`,
  words: `${Object.keys(small).join('|')}|hundred|thousand`,
  amountOfDigits: (digits) => Number(digits.replaceAll(',', '')),
  decimalMark: '.',
  amountOfWords,
  multipliers: ['hundred', 'thousand', 'million', 'billion', 'trillion', 'bn', 'tn', 'm', 'k'],
  multiplierWords: { bn: 'billion', tn: 'trillion', m: 'million', k: 'thousand' },
  currencySigns: {
    Rp: 'rupiah',
    US$: 'US dollars',
    $: 'dollars',
    '€': 'euros',
    '£': 'pounds',
    '¥': 'yen',
    S$: 'Singapore dollars',
    A$: 'Australian dollars',
    HK$: 'Hong Kong dollars',
    C$: 'Canadian dollars',
    NZ$: 'New Zealand dollars',
  },
  currencyNames: [
    'US dollars',
    'dollars',
    'euros',
    'euro',
    'pounds',
    'yen',
    'yuan',
    'won',
    'rupees',
    'rupiah',
    'ringgit',
    'baht',
    'pesos',
    'francs',
    'kronor',
    'kroner',
    'roubles',
    'rubles',
    'cents',
    'pence',
  ],
  percent: ['percentage points', 'per cent', 'percent', '%'],
  durations: [
    'seconds',
    'second',
    'minutes',
    'minute',
    'hours',
    'hour',
    'days',
    'day',
    'weeks',
    'week',
    'months',
    'month',
    'years',
    'year',
    'decades',
    'decade',
    'centuries',
    'century',
    'nights',
    'hr',
    'min',
    'sec',
  ],
  units: [
    'kilometres per hour',
    'kilometers per hour',
    'miles per hour',
    'mph',
    'km/h',
    'kph',
    'square kilometres',
    'square kilometers',
    'square metres',
    'square meters',
    'square miles',
    'square feet',
    'cubic metres',
    'cubic meters',
    'kilometres',
    'kilometers',
    'kilometre',
    'kilometer',
    'km',
    'centimetres',
    'centimeters',
    'cm',
    'millimetres',
    'millimeters',
    'mm',
    'metres',
    'meters',
    'metre',
    'meter',
    'miles',
    'mile',
    'feet',
    'foot',
    'ft',
    'inches',
    'inch',
    'yards',
    'nautical miles',
    'hectares',
    'acres',
    'kilograms',
    'kilogram',
    'kg',
    'grams',
    'tonnes',
    'tonne',
    'tons',
    'ton',
    'pounds',
    'ounces',
    'litres',
    'liters',
    'gallons',
    'barrels',
    'degrees Celsius',
    'degrees Fahrenheit',
    'degrees',
    '°C',
    '°F',
    'watts',
    'kilowatts',
    'megawatts',
    'MW',
    'gigawatts',
    'GW',
    'knots',
    'hertz',
    'gigabytes',
    'light years',
    'light-years',
    'nanometres',
  ],
  approximators: [
    'about',
    'around',
    'nearly',
    'almost',
    'more than',
    'less than',
    'fewer than',
    'over',
    'under',
    'at least',
    'at most',
    'some',
    'roughly',
    'up to',
    'approximately',
    'an estimated',
    'estimated',
    'close to',
    'just over',
    'just under',
    'above',
    'below',
    'as many as',
    'as much as',
    'perhaps',
    'an average of',
    'circa',
  ],
  rangeWords: ['to', 'or'],
  notAfter: [
    'number',
    'no.',
    'article',
    'section',
    'page',
    'chapter',
    'game',
    'move',
    'stage',
    'room',
    'flight',
    'route',
    'line',
    'group',
    'phase',
    'step',
    'tier',
    'day',
    'week',
    'lap',
    'round',
    'aged',
    'magnitude',
    'apollo',
    'title',
    'rule',
    'the',
  ],
  classifiers: [],
  countedNoun,
  ordinals: {
    pattern:
      /(?<=\b(?:the|a|an|his|her|its|their|in|finished|came|placed)\s)(?<ordinal>\d+(?:st|nd|rd|th)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=\s\p{Ll}|[.,;])(?!\s(?:of|century))/gu,
    values: { third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
  },
};

/** "twenty-five" is 25, "three hundred and ten" 310, "two thousand" 2000; null when the words make no number. */
function amountOfWords(text: string): number | null {
  let total = 0;
  let group: number | null = null;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    const value = small[word];
    if (value !== undefined) {
      const last: number = group ?? 0;
      if (group !== null && last % 100 !== 0 && !(last % 10 === 0 && value < 10)) return null;
      group = last + value;
    } else if (word === 'hundred') {
      if (group === null || group > 99) return null;
      group *= 100;
    } else {
      if (group === null) return null;
      total += group * 1000;
      group = null;
    }
  }
  return total + (group ?? 0);
}

const irregularPlurals = new Set(
  `people men women children police sheep fish aircraft spacecraft species series troops staff feet teeth crew gold silver bronze countrymen sportswomen sportsmen firemen policemen fishermen schoolchildren grandchildren lives`.split(
    ' ',
  ),
);
const notCounted = new Set(
  'others times points ours theirs is was has this its hours times ones yes does goes percentages elsewhere across less unless as us plus'.split(
    ' ',
  ),
);

/** What "two internal audits" or "29 countries" counts: a plural, after at most two describing words; else null. */
function countedNoun(words: readonly string[], isStopWord: (word: string) => boolean): string | null {
  for (let length = 1; length <= 3 && length <= words.length; length += 1) {
    const word = words[length - 1] ?? '';
    if (!/^\p{Ll}[\p{Ll}-]{2,}$/u.test(word) || isStopWord(word) || notCounted.has(word)) return null;
    const plural = irregularPlurals.has(word) || (/[^sui]s$/.test(word) && word.length > 3);
    if (plural) return words.slice(0, length).join(' ');
    if (/(?:ed|ly|ing)$/.test(word) && length > 1) return null;
  }
  return null;
}
