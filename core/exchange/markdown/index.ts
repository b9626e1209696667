import { amountWords, numberWords } from '../amount.ts';
import { type ExchangeItem, type ExchangeQuiz, oneLine } from '../exchange-quiz.ts';
import type { Format } from '../format.ts';
import { truths } from '../truth.ts';

/** To be read by people: questions, keys, quotes. It is not read back. */
export const markdown: Format = {
  extension: 'md',
  mediaType: 'text/markdown',
  holds: { asks: () => 'whole', lacks: [] },
  write: write,
};

const words = {
  id: {
    key: 'Kunci',
    others: 'Bukan',
    tolerance: 'Toleransi',
    because: 'Alasan',
    evidence: 'Bukti',
    weight: 'Bobot',
    source: 'Sumber',
  },
  en: {
    key: 'Key',
    others: 'Not',
    tolerance: 'Tolerance',
    because: 'Reason',
    evidence: 'Evidence',
    weight: 'Weight',
    source: 'Source',
  },
} as const;

function write({ title, language, source, items }: ExchangeQuiz): string {
  const told = [source.title, source.outlet, source.author, source.publishedOn]
    .filter(Boolean)
    .map((one) => marked(String(one)));
  const link = source.url === null ? [] : [`<${encodeURI(decodeSafely(source.url))}>`];
  const head = [`# ${marked(title)}`, `${words[language].source}: ${[...told, ...link].join(', ')}`];
  return `${[...head, ...items.map((item, at) => questionOf(item, at + 1, language))].join('\n\n')}\n`;
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function questionOf(item: ExchangeItem, number: number, language: 'id' | 'en'): string {
  const name = words[language];
  const line = (label: string, text: string) => (text === '' ? [] : [`- **${label}:** ${text}`]);
  return [
    ...headOf(item, number),
    '',
    ...answerOf(item, language),
    ...line(name.because, marked(item.because)),
    ...item.evidence.flatMap((quote) => line(name.evidence, `“${marked(quote)}”`)),
    ...(item.weight === 1 ? [] : line(name.weight, String(item.weight))),
  ].join('\n');
}

/** The stem is the heading, but for what is read before it. */
function headOf({ stimulus, stem }: ExchangeItem, number: number): readonly string[] {
  if (stimulus === '') return [`## ${number}. ${marked(stem)}`];
  return [`## ${number}.`, '', `> ${marked(stimulus)}`, '', `**${marked(stem)}**`];
}

function answerOf(item: ExchangeItem, language: 'id' | 'en'): readonly string[] {
  const name = words[language];
  const key = (text: string) => `- **${name.key}:** ${text}`;
  const choice = (text: string, correct: boolean, because: string) =>
    `- [${correct ? 'x' : ' '}] ${marked(text)}${because === '' ? '' : `: ${marked(because)}`}`;
  switch (item.kind) {
    case 'true-false':
      return truths[language].map((text, at) => {
        const correct = (at === 0) === item.answer;
        return choice(text, correct, correct ? '' : item.against);
      });
    case 'numeric':
      return [
        key(marked(amountWords(item, language))),
        ...(item.tolerance === 0 ? [] : [`- **${name.tolerance}:** ${numberWords(item.tolerance, language)}`]),
      ];
    case 'date':
      return [key(item.date)];
    case 'ordering':
      return item.steps.map(({ text, date }, at) => `${at + 1}. ${marked(text)} (${date})`);
    case 'matching':
      return [
        ...item.pairs.map(({ prompt, match }) => `- ${marked(prompt)} → ${marked(match)}`),
        ...item.spare.map(({ text, because }) => choice(text, false, because)),
      ];
    default:
      if ('choices' in item && item.choices.length > 0)
        return item.choices.map(({ text, correct, because }) => choice(text, correct, because));
      if (!('accepted' in item)) return [];
      return [
        key(item.accepted.map(marked).join(' / ')),
        ...(item.others.length === 0 ? [] : [`- **${name.others}:** ${item.others.map(marked).join(' / ')}`]),
      ];
  }
}

/** What Markdown or HTML would take for a mark is a letter. */
function marked(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
