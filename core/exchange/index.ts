// A quiz out, in the formats that schools have, and their items in. Each format says what it holds; what it does not hold of an item is
// a loss with a name, never silent. Reading never throws: what cannot be asked is a problem with its line, and the rest comes in.

export { amountWords } from './amount.ts';
export * from './anki-package/index.ts';
export * from './exchange-quiz.ts';
export { type FileContent, type Format, lossesIn } from './format.ts';
export {
  type FormatName,
  formatFile,
  formatNames,
  isFormatName,
  quizLosses,
  readableNames,
  readQuiz,
  recognise,
  writeQuiz,
} from './formats.ts';
export { quizJsonSchema } from './json/schema.ts';
export { type Cell, kahootHolds, kahootRows } from './kahoot/index.ts';
export { askedBy, type Holds, type Loss, type LossKind, lossKinds } from './losses.ts';
export { paperHolds, paperOf } from './paper/index.ts';
export { paperWords } from './paper/paper-words.ts';
export {
  letterAt,
  type PaperPart,
  type PrintedItem,
  type PrintedPaper,
  type PrintedWay,
  paperParts,
} from './paper/printed-paper.ts';
export {
  mostRead,
  type Problem,
  type ProblemCode,
  problem,
  problemCodes,
  type ReadItem,
  type Reading,
} from './reading.ts';
export { isZip } from './zip.ts';
