export type Language = 'id' | 'en';

/** What a learner is to do where a content type wants it told. */
export const tasks = {
  id: { fill: 'Isi bagian yang kosong.', source: 'Sumber' },
  en: { fill: 'Fill in the gap.', source: 'Source' },
} as const;

// The buttons and messages of the content types. What is not told here a site fills in itself, in English.
const said = {
  id: {
    check: 'Periksa',
    solution: 'Lihat jawaban',
    retry: 'Coba lagi',
    true: 'Benar',
    false: 'Salah',
    right: 'Jawaban benar',
    wrong: 'Jawaban salah',
    fillFirst: 'Isi dahulu semua bagian yang kosong',
    score: 'Nilai: @score dari @total',
    scoreBar: 'Nilai: :num dari :total',
    previous: 'Soal sebelumnya',
    next: 'Soal berikutnya',
    finish: 'Selesai',
    progress: 'Soal @current dari @total',
    jump: 'Soal %d dari %total',
    question: 'Soal',
    result: 'Hasil Anda:',
  },
  en: {
    check: 'Check',
    solution: 'Show answer',
    retry: 'Try again',
    true: 'True',
    false: 'False',
    right: 'Right answer',
    wrong: 'Wrong answer',
    fillFirst: 'Fill in all gaps first',
    score: 'Score: @score of @total',
    scoreBar: 'Score: :num of :total',
    previous: 'Previous question',
    next: 'Next question',
    finish: 'Finish',
    progress: 'Question @current of @total',
    jump: 'Question %d of %total',
    question: 'Question',
    result: 'Your result:',
  },
} as const;

/** The texts of each content type, by the names that its `semantics.json` gives them. */
export function wordsOf(language: Language) {
  const w = said[language];
  return {
    multiChoice: {
      checkAnswerButton: w.check,
      showSolutionButton: w.solution,
      tryAgainButton: w.retry,
      scoreBarLabel: w.scoreBar,
      correctAnswer: w.right,
      wrongAnswer: w.wrong,
    },
    trueFalse: {
      trueText: w.true,
      falseText: w.false,
      score: w.score,
      checkAnswer: w.check,
      showSolutionButton: w.solution,
      tryAgain: w.retry,
      wrongAnswerMessage: w.wrong,
      correctAnswerMessage: w.right,
      scoreBarLabel: w.scoreBar,
    },
    blanks: {
      showSolutions: w.solution,
      tryAgain: w.retry,
      checkAnswer: w.check,
      notFilledOut: w.fillFirst,
      scoreBarLabel: w.scoreBar,
    },
    dragText: {
      checkAnswer: w.check,
      tryAgain: w.retry,
      showSolution: w.solution,
      correctText: w.right,
      incorrectText: w.wrong,
      scoreBarLabel: w.scoreBar,
    },
    set: {
      prevButton: w.previous,
      nextButton: w.next,
      finishButton: w.finish,
      textualProgress: w.progress,
      jumpToQuestion: w.jump,
      questionLabel: w.question,
      readSpeakerProgress: w.progress,
    },
    end: { message: w.result, solutionButtonText: w.solution, retryButtonText: w.retry, finishButtonText: w.finish },
  };
}
