/** How the file is used, at its head. */
export const steps = {
  id: `// 1. Buka https://script.google.com, pilih Proyek baru, lalu ganti isinya dengan seluruh isi berkas ini.
// 2. Tekan Jalankan dan izinkan skrip membuat formulir di akun Anda.
// 3. Kuisnya ada di Google Formulir; alamatnya tertulis di Log eksekusi.`,
  en: `// 1. Open https://script.google.com, choose New project, and put all of this file in place of what is there.
// 2. Press Run and allow the script to make a form in your account.
// 3. The quiz is in your Google Forms; its address is in the execution log.`,
} as const;

/** What makes the form out of `quiz`; no words of a quiz are in it. */
export const program = `function makeQuiz() {
  const form = FormApp.create(quiz.title).setIsQuiz(true).setDescription(quiz.description);
  for (const item of quiz.items) addItem(form, item);
  Logger.log(form.getEditUrl());
}

function addItem(form, item) {
  switch (item.type) {
    case 'heading':
      form.addSectionHeaderItem().setTitle(item.title);
      break;
    case 'text':
      form.addTextItem().setTitle(item.title).setPoints(item.points).setGeneralFeedback(feedback(item.feedback));
      break;
    case 'choice':
      addChoices(form.addMultipleChoiceItem(), item);
      break;
    case 'checkbox':
      addChoices(form.addCheckboxItem(), item);
      break;
    case 'list':
      addChoices(form.addListItem(), item);
      break;
  }
}

function addChoices(made, item) {
  made.setTitle(item.title).setPoints(item.points);
  made.setChoices(item.choices.map((choice) => made.createChoice(choice.text, choice.correct)));
  if (item.right) made.setFeedbackForCorrect(feedback(item.right));
  if (item.wrong) made.setFeedbackForIncorrect(feedback(item.wrong));
}

function feedback(text) {
  return FormApp.createFeedback().setText(text).build();
}
`;
