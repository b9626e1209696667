import { parseArgs } from 'node:util';
import type { Language } from '../core/language/index.ts';
import { loadLexicon } from '../features/articles/queries/load-lexicon.ts';
import { attempt, languageOf, oneFile, Refusal, readDocument, readText, runCommand } from './article-input.ts';
import { asConllu } from './language/conllu.ts';
import { asJson } from './language/json.ts';
import { asText, type Reading } from './language/text.ts';

type Wish = { readonly file: string; readonly language?: Language; readonly print: (reading: Reading) => string };

const usage = 'npm run --silent language -- FILE [--lang id|en] [--json | --conllu]';

runCommand((args) => {
  const wish = readWish(args);
  const text = readText(wish.file);
  const lexicon = loadLexicon();
  const started = performance.now();
  const document = readDocument(text, wish, lexicon);
  return wish.print({ document, ms: performance.now() - started });
});

function readWish(args: readonly string[]): Wish {
  const { values, positionals } = attempt(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        json: { type: 'boolean', default: false },
        conllu: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.json && values.conllu) throw new Refusal(`Expected --json or --conllu, got both. Use: ${usage}`);
  return {
    file: oneFile(positionals, usage),
    language: languageOf(values.lang),
    print: values.json ? asJson : values.conllu ? ({ document }) => asConllu(document) : asText,
  };
}
