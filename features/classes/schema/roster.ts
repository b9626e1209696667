import { handleOf } from '@/lib/class-keys';
import { findNicknameFault, type NicknameFault, nicknameLength, tidyNickname } from './nickname';

/** A list of names, as pasted or uploaded, and what becomes of each line. */
export type RosterPlan = {
  readonly pupils: readonly PlannedPupil[];
  /** Lines taken for someone who is in the list, or in the class, already. */
  readonly merged: readonly { readonly line: number; readonly nickname: string }[];
  readonly faults: readonly { readonly line: number; readonly text: string; readonly code: NicknameFault }[];
};
export type PlannedPupil = {
  readonly line: number;
  readonly nickname: string;
  /** As it stood in the list, where a number had to be added. */
  readonly given: string | null;
  readonly realName: string | null;
};

/** What equal names are: several people, each with a number, or one person. */
export const sameNames = ['number', 'merge'] as const;
export type SameName = (typeof sameNames)[number];

export const mostRows = 200;
/** Of a list as a whole: each row with both names and room to spare. */
export const longestList = 60_000;
const longestRealName = 80;

type Row = { readonly line: number; readonly nickname: string; readonly realName: string | null };

/**
 * A name a line, or CSV (comma, semicolon or tab): nickname, then the real name if there is one. Empty lines and a line of
 * headings are passed over. Lines are numbered from 1, as an editor shows them.
 */
export function readRoster(text: string): readonly Row[] {
  const rows = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = rows;
  const named = first && headings.has(handleOf(first.cells[0] ?? '')) ? rows.slice(1) : rows;
  return named.map(({ line, cells: [nickname = '', realName = ''] }) => ({
    line,
    nickname: tidyNickname(nickname),
    realName: tidyNickname(realName).slice(0, longestRealName) || null,
  }));
}

const headings = new Set(['nickname', 'namapanggilan', 'panggilan', 'nama', 'name', 'namasiswa', 'siswa', 'student']);

/** The cells of one line; a quoted cell may hold the separator, and a quote twice. */
function cellsOf(line: string): readonly string[] {
  const separator = ['\t', ';', ','].find((one) => line.includes(one)) ?? ',';
  const cell = new RegExp(`(?:^|${separator})\\s*(?:"((?:[^"]|"")*)"\\s*(?=${separator}|$)|([^${separator}]*))`, 'g');
  return [...line.matchAll(cell)].map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
}

/** @param taken the handles of the class. Equal names are those with one handle: case, spaces and accents aside. */
export function planRoster(rows: readonly Row[], taken: ReadonlySet<string>, same: SameName): RosterPlan {
  const used = new Set(taken);
  const [pupils, merged, faults] = [[] as PlannedPupil[], [] as Row[], [] as RosterPlan['faults'][number][]];
  for (const row of rows) {
    const { line, nickname, realName } = row;
    const code = findNicknameFault(nickname);
    const equal = used.has(handleOf(nickname));
    if (code) faults.push({ line, text: nickname.slice(0, 60), code });
    else if (equal && same === 'merge') merged.push(row);
    else {
      const free = equal ? numbered(nickname, used) : nickname;
      used.add(handleOf(free));
      pupils.push({ line, nickname: free, given: equal ? nickname : null, realName });
    }
  }
  return { pupils, merged: merged.map(({ line, nickname }) => ({ line, nickname })), faults };
}

/** "Budi" -> "Budi 2", or the next number that nobody has; cut where it would be too long. */
function numbered(nickname: string, used: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const end = ` ${number}`;
    const name = `${[...nickname]
      .slice(0, nicknameLength.most - end.length)
      .join('')
      .trimEnd()}${end}`;
    if (!used.has(handleOf(name))) return name;
  }
}
