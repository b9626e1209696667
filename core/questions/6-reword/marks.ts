/** Control and format characters, mark-up, pictures, and letters of another script than that of both languages. */
const foreign =
  /[\p{Cc}\p{Cf}<>{}[\]\\|*#`~\p{Extended_Pictographic}]|[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Whether the text holds a mark that stands in no question and no choice. */
export function holdsForeignMark(text: string): boolean {
  return foreign.test(text);
}
