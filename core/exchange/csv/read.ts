import { parse } from 'csv-parse/sync';
import { type ExchangeItem, oneLine } from '../exchange-quiz.ts';
import { nothing, type Problem, problem, type Reading } from '../reading.ts';
import { type Found, settle } from '../settle.ts';
import { type Column, columns } from './columns.ts';

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** Rows of `columns`, parted by commas, semicolons or tabs: whichever the head has most of. */
export function readCsv(text: string): Reading {
  try {
    const parsed = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    // With `info` a record comes with where it stands, which the types do not say.
    return rowsIn(parsed as unknown as readonly Parsed[]);
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    return nothing(problem(line, 'unreadable', error instanceof Error ? error.message : ''));
  }
}

function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function rowsIn([head, ...rows]: readonly Parsed[]): Reading {
  const names = head?.record.map((name) => name.trim().toLowerCase()) ?? [];
  if (!names.includes('kind') || !names.includes('stem')) return nothing(problem(1, 'no-header', names.join(', ')));
  // The parser tells the line on which a row ends: it begins after the one before.
  let after = head?.info.lines ?? 1;
  return settle(
    rows.map(({ record, info }) => {
      const line = after + 1;
      after = info.lines;
      if (record.length > names.length) return problem(line, 'bad-row', record.join(', '));
      const cells = Object.fromEntries(columns.map((name) => [name, cellOf(record[names.indexOf(name)])]));
      return itemIn(cells as Record<Column, string>, line);
    }),
  );
}

/** Without the apostrophe that keeps a spreadsheet from calculating. */
function cellOf(text = ''): string {
  return text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');
}

const linesOf = (cell: string) => (cell === '' ? [] : cell.split(/\r?\n/).map(oneLine));
const filled = (cell: string) => linesOf(cell).filter((line) => line !== '');

function itemIn(cells: Record<Column, string>, line: number): Found | Problem {
  const weight = cells.weight.trim() === '' ? 1 : Number(cells.weight);
  if (!Number.isInteger(weight) || weight < 1 || weight > 10) return problem(line, 'bad-number', cells.weight);
  const { stimulus, stem, because, evidence } = cells;
  const base = {
    ...{ stimulus: oneLine(stimulus), stem: oneLine(stem), because: oneLine(because) },
    ...{ evidence: filled(evidence), weight },
  };
  const answer = answerIn(cells);
  return answer
    ? { line, item: { ...base, ...answer } as ExchangeItem }
    : problem(line, 'unsupported-kind', cells.kind);
}

/** What the kind of a row is answered with; nothing for a kind that is none. */
function answerIn(cells: Record<Column, string>) {
  const kind = cells.kind.trim().toLowerCase();
  const typed = { accepted: [...new Set(filled(cells.answer))], others: filled(cells.others) };
  switch (kind) {
    case 'multiple-choice':
    case 'multiple-response':
    case 'evidence':
      return { kind, choices: choicesIn(cells) };
    case 'cloze':
      return filled(cells.choices).length > 0
        ? { kind, choices: choicesIn(cells), accepted: [], others: [] }
        : { kind, choices: [], ...typed };
    case 'short-answer':
      return { kind, ...typed };
    case 'true-false': {
      const answer = cells.answer.trim().toLowerCase();
      // Neither of both is an item without a key.
      if (answer !== 'true' && answer !== 'false') return { kind: 'short-answer', accepted: [], others: [] };
      return { kind, answer: answer === 'true', against: oneLine(cells.reasons) };
    }
    case 'numeric':
      return {
        kind,
        amount: numberIn(cells.answer),
        unit: oneLine(cells.unit),
        tolerance: numberIn(cells.tolerance || '0'),
      };
    case 'date':
      return { kind, date: oneLine(cells.answer) };
    case 'ordering': {
      const dates = linesOf(cells.prompts);
      return { kind, steps: linesOf(cells.answer).map((text, at) => ({ text, date: dates[at] ?? '' })) };
    }
    case 'matching': {
      const prompts = linesOf(cells.prompts);
      const reasons = linesOf(cells.reasons);
      return {
        kind,
        pairs: linesOf(cells.answer).map((match, at) => ({ prompt: prompts[at] ?? '', match })),
        spare: linesOf(cells.choices).map((text, at) => ({ text, because: reasons[at] ?? '' })),
      };
    }
    default:
      return undefined;
  }
}

function choicesIn({ answer, choices, reasons }: Record<Column, string>) {
  const right = new Set(filled(answer));
  const told = linesOf(reasons);
  return linesOf(choices).map((text, at) => ({
    text,
    correct: right.has(text),
    because: right.has(text) ? '' : (told[at] ?? ''),
  }));
}

const numberIn = (cell: string) => (cell.trim() === '' ? Number.NaN : Number(cell));
