import type { ExchangeItem, ExchangeQuiz } from '../exchange-quiz.ts';
import type { Format } from '../format.ts';
import type { Asked } from '../losses.ts';
import { sourceLine } from '../source-line.ts';
import { zipped } from '../zip.ts';
import { dependencyOn, libraryNamed } from './libraries.ts';
import { isDraggable, questionOf } from './questions.ts';
import { tasks, wordsOf } from './words.ts';

/** A Question Set for H5P, without the libraries: the site that takes it has to have them. https://h5p.org/question-set */
export const h5p: Format = {
  extension: 'h5p',
  mediaType: 'application/zip',
  holds: { asks, lacks: ['others', 'tolerance', 'weight'], lacksOf: { matching: ['distractor-reasons'] } },
  write: (quiz) => zipped(h5pFiles(quiz)),
};

function asks(item: ExchangeItem): Asked {
  switch (item.kind) {
    case 'multiple-choice':
    case 'multiple-response':
    case 'true-false':
      return 'whole';
    case 'cloze':
      return item.choices.length > 0 ? 'as-other-kind' : 'whole';
    case 'ordering':
    case 'matching':
      return isDraggable(item) ? 'as-other-kind' : 'left-out';
    default:
      return 'as-other-kind';
  }
}

/** The files of a package by their paths: https://h5p.org/documentation/developers/h5p-specification */
export function h5pFiles(quiz: ExchangeQuiz): Readonly<Record<string, string>> {
  const questions = quiz.items.map((item) => questionOf(item, quiz.language));
  const used = [...new Set(questions.map(({ library }) => library))];
  const title = quiz.title.slice(0, 255);
  const about = {
    title,
    language: quiz.language,
    mainLibrary: 'H5P.QuestionSet',
    embedTypes: ['iframe'],
    license: 'U',
    preloadedDependencies: ['H5P.QuestionSet' as const, ...used].map(dependencyOn),
  };
  return { 'h5p.json': JSON.stringify(about), 'content/content.json': JSON.stringify(setOf(quiz, questions)) };
}

function setOf({ language, ...quiz }: ExchangeQuiz, questions: readonly ReturnType<typeof questionOf>[]): object {
  const words = wordsOf(language);
  const source = `${tasks[language].source}: ${sourceLine({ source: quiz.source, language })}`;
  return {
    introPage: { showIntroPage: false },
    progressType: 'dots',
    passPercentage: 50,
    questions: questions.map(({ library, params }, at) => ({
      library: libraryNamed(library),
      params,
      metadata: {
        contentType: library.slice('H5P.'.length),
        license: 'U',
        title: (quiz.items[at]?.stem ?? '').slice(0, 255),
      },
    })),
    texts: words.set,
    disableBackwardsNavigation: false,
    randomQuestions: false,
    endGame: {
      ...words.end,
      showResultPage: true,
      showSolutionButton: true,
      showRetryButton: true,
      overallFeedback: [{ from: 0, to: 100, feedback: source }],
    },
    override: { checkButton: true },
  };
}
