import { aiken } from './aiken/index.ts';
import { anki } from './anki/index.ts';
import { canvas } from './canvas/index.ts';
import { csv } from './csv/index.ts';
import type { ExchangeQuiz } from './exchange-quiz.ts';
import { type FileContent, type Format, lossesIn, type Written, writeAs } from './format.ts';
import { gift } from './gift/index.ts';
import { googleForms } from './google-forms/index.ts';
import { h5p } from './h5p/index.ts';
import { json } from './json/index.ts';
import type { Loss } from './losses.ts';
import { markdown } from './markdown/index.ts';
import { moodleXml } from './moodle-xml/index.ts';
import { qtiIn, recognisePackage } from './package-kind.ts';
import { qti21, qti30 } from './qti/index.ts';
import { quizlet } from './quizlet/index.ts';
import { mostRead, nothing, problem, type Reading } from './reading.ts';

/** The formats by the name they have in an address, those that hold most first. */
const formats = {
  'moodle-xml': moodleXml,
  'qti-21': qti21,
  'qti-30': qti30,
  canvas,
  gift,
  aiken,
  h5p,
  'google-forms': googleForms,
  csv,
  anki,
  quizlet,
  markdown,
  json,
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
/** Those that are read as well. */
export const readableNames = formatNames.filter((name) => 'read' in formats[name] || 'readBytes' in formats[name]);

export function isFormatName(name: unknown): name is FormatName {
  return typeof name === 'string' && Object.hasOwn(formats, name);
}

export const formatFile = (name: FormatName): Pick<Format, 'extension' | 'mediaType'> => formats[name];

/** The file of a quiz in a format, and what it loses of each item. */
export function writeQuiz(name: FormatName, quiz: ExchangeQuiz): Promise<Written> {
  return writeAs(formats[name], quiz);
}

/** What a format loses of each item of a quiz. */
export function quizLosses(name: FormatName, quiz: ExchangeQuiz): readonly Loss[] {
  return lossesIn(formats[name], quiz);
}

/** The items of a file. Never throws; of a format that is only written, everything is a problem. */
export function readQuiz(name: FormatName, content: FileContent): Reading {
  const format: Format = formats[name];
  if (typeof content !== 'string') {
    if (content.length > mostRead.bytes) return nothing(problem(1, 'too-large', `${content.length}`));
    return format.readBytes?.(content) ?? nothing(problem(1, 'unreadable'));
  }
  if (content.length > mostRead.characters) return nothing(problem(1, 'too-large', `${content.length}`));
  if (!format.read) return nothing(problem(1, 'unreadable', content));
  return format.read(content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
}

/** The format that a file looks to be in; nothing when it looks like none. */
export function recognise(content: FileContent): FormatName | undefined {
  return typeof content === 'string' ? recogniseText(content) : recognisePackage(content);
}

function recogniseText(text: string): FormatName | undefined {
  const head = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 20_000);
  if (head.startsWith('<')) return qtiIn(head) ?? 'moodle-xml';
  if (/^\{\s*"/.test(head)) return 'json';
  const [first = ''] = head.split(/\r?\n/, 1);
  if (/\bkind\b/i.test(first) && /\bstem\b/i.test(first)) return 'csv';
  if (/^ANSWER:/m.test(head)) return 'aiken';
  if (head.length > 0 && rowsOf(head).every((row) => row.split('\t').length === 2)) return 'quizlet';
  return /(^|[^\\])\{/.test(head) ? 'gift' : undefined;
}

/** The rows that the head of a file holds whole. */
function rowsOf(head: string): readonly string[] {
  const rows = head.split('\n').filter((row) => row.trim() !== '');
  return rows.length > 1 && head.length === 20_000 ? rows.slice(0, -1) : rows;
}
