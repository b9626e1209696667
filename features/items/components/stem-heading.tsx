import { Stem } from './stem';

type Props = {
  readonly item: { readonly stem: string; readonly stimulus?: string | null };
  readonly language: 'id' | 'en';
  readonly gap: string;
};

/** The question that a page asks: it takes the focus on arrival, described by the stimulus before it, whose id is `stimulus`. */
export function StemHeading({ item, language, gap }: Props) {
  return (
    <h1
      id="stem"
      data-arrival
      tabIndex={-1}
      aria-describedby={item.stimulus ? 'stimulus' : undefined}
      className="mt-1 text-2xl font-semibold outline-none sm:text-3xl"
    >
      <Stem text={item.stem} language={language} gap={gap} />
    </h1>
  );
}
