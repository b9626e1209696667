import { extractFacts, type Fact, isUncut } from '../../core/facts/index.ts';
import { type Language, readArticle } from '../../core/language/index.ts';
import { factLine } from '../../core/questions/golden/page.ts';
import { questionGrammars } from '../../core/questions/grammars.ts';
import { loadLexicon } from '../../features/articles/queries/load-lexicon.ts';
import type { Read } from './shipped.ts';

export type Frame = { readonly language?: Language; readonly title?: string; readonly publishedAt?: string };

/** For tests: a small article read as the app reads its own; of 17 December 2024, Indonesian and without a title unless told otherwise. */
export function readBody(body: string, { language = 'id', title = '', publishedAt = '2024-12-17' }: Frame = {}): Read {
  const lexicon = loadLexicon();
  const document = readArticle({ title, body, language, publishedAt }, lexicon);
  return { name: 'a small article', document, facts: extractFacts(document, lexicon), lexicon };
}

/** What its clauses tell, each as "status kind: text". */
export function toldIn(body: string, frame?: Frame): readonly string[] {
  return clausesIn(body, frame).map(factLine);
}

/** The sentences that are told as they stand. */
export function uncutIn(body: string, frame?: Frame): readonly string[] {
  return readBody(body, frame)
    .facts.filter(isUncut)
    .map(({ text }) => text);
}

/** The slots of each fact as "role=text | role=text", whose claim it is last. */
export function slotsIn(body: string, frame?: Frame): readonly string[] {
  return clausesIn(body, frame).map(slotLine);
}

function clausesIn(body: string, frame?: Frame): readonly Fact[] {
  return readBody(body, frame).facts.filter((fact) => !isUncut(fact));
}

function slotLine({ slots, source }: Fact): string {
  return [...slots, ...(source ? [source] : [])].map(({ role, text }) => `${role}=${text}`).join(' | ');
}

/** What one rule of the language drafts of its facts, each as "kind: stem => key". `rule` opens the rule's name: "date", "amount in". */
export function draftsIn(body: string, rule: string, frame?: Frame): readonly string[] {
  const { facts, document, lexicon } = readBody(body, frame);
  const drafts = facts.flatMap((fact) => questionGrammars[document.language].draft(fact, document, lexicon));
  return drafts
    .filter((draft) => draft.rule.startsWith(rule))
    .map(({ kind, stem, answer }) => `${kind}: ${stem} => ${answer.text}`);
}
