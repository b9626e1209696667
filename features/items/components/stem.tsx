/** The question in the language of the article; its gap, written "____", is a line that is read out as `gap`. */
export function Stem({ text, language, gap }: { text: string; language: 'id' | 'en'; gap: string }) {
  const [before, ...after] = text.split(/_{2,}/);
  return (
    <span lang={language} data-spoken>
      {before}
      {after.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a stem never move.
        <span key={index}>
          <span role="img" aria-label={gap} className="inline-block w-24 border-b-2 border-current" />
          {part}
        </span>
      ))}
    </span>
  );
}
