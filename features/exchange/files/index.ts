import {
  ankiPackageHolds,
  askedBy,
  type ExchangeQuiz,
  type FileContent,
  type Format,
  type FormatName,
  formatFile,
  formatNames,
  isFormatName,
  kahootHolds,
  type Loss,
  lossesIn,
  paperHolds,
  paperOf,
  quizLosses,
  writeQuiz,
} from '@/core/exchange';
import { paperPdf } from '@/core/exchange/paper/paper-pdf';
import { typefaces } from '@/lib/typefaces';
import { ankiPackage } from './anki-package';
import { kahootSheet } from './kahoot-sheet';

type MadeHere = Pick<Format, 'holds' | 'extension' | 'mediaType'> & {
  readonly write: (quiz: ExchangeQuiz, now: Date) => FileContent | Promise<FileContent>;
};

/** Formats whose files take more than `core` may use: a database, a workbook, typefaces. What they say is decided there. */
const madeHere = {
  'anki-package': {
    holds: ankiPackageHolds,
    extension: 'apkg',
    mediaType: 'application/octet-stream',
    write: ankiPackage,
  },
  kahoot: {
    holds: kahootHolds,
    extension: 'kahoot.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: kahootSheet,
  },
  'paper-pdf': {
    holds: paperHolds,
    extension: 'pdf',
    mediaType: 'application/pdf',
    write: async (quiz, now) => paperPdf(paperOf(quiz), await typefaces(), now),
  },
} as const satisfies Record<string, MadeHere>;

type MadeHereName = keyof typeof madeHere;
/** Every format that a quiz can be taken along in. */
export type ExportName = FormatName | MadeHereName;

export const exportNames: readonly ExportName[] = [...formatNames, ...(Object.keys(madeHere) as MadeHereName[])];

export function isExportName(name: unknown): name is ExportName {
  return isFormatName(name) || isMadeHere(name);
}

function isMadeHere(name: unknown): name is MadeHereName {
  return typeof name === 'string' && Object.hasOwn(madeHere, name);
}

export function exportFile(name: ExportName): Pick<MadeHere, 'extension' | 'mediaType'> {
  return isMadeHere(name) ? madeHere[name] : formatFile(name);
}

export function exportLosses(name: ExportName, quiz: ExchangeQuiz): readonly Loss[] {
  return isMadeHere(name) ? lossesIn(madeHere[name], quiz) : quizLosses(name, quiz);
}

/** The file of a quiz as of a moment. */
export async function exportContent(name: ExportName, quiz: ExchangeQuiz, now: Date): Promise<FileContent> {
  if (!isMadeHere(name)) return (await writeQuiz(name, quiz)).content;
  const { holds, write } = madeHere[name];
  return write(askedBy(holds, quiz), now);
}
