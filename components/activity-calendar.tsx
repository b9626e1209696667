/** How much a day held, `saved` for one that was missed but counts, `ahead` for one that has not come. */
export type DayMark = 0 | 1 | 2 | 3 | 'saved' | 'ahead';

export type CalendarWeek = {
  readonly key: string;
  /** The word for a month that begins in the week. */
  readonly month: string | null;
  /** Seven, from Monday on. */
  readonly days: readonly DayMark[];
};

type Props = {
  /** Oldest first; a phone shows the last thirteen. */
  readonly weeks: readonly CalendarWeek[];
  /** What the picture shows, in a sentence. The numbers themselves belong in a table nearby. */
  readonly label: string;
  /** Words for Monday, Wednesday and Friday. */
  readonly weekdays: readonly [string, string, string];
  /** What each mark means. */
  readonly legend: readonly { readonly mark: Exclude<DayMark, 'ahead'>; readonly word: string }[];
};

const onPhone = 13;
const pitch = 18;
const head = 20;
const height = head + 7 * pitch;

/** Days as marks in columns of weeks, drawn on the server. Marks differ in size and shape, never in colour alone, and take the colour of the text. */
export function ActivityCalendar({ weeks, label, weekdays, legend }: Props) {
  const early = Math.max(0, weeks.length - onPhone);
  return (
    <div className="text-sm">
      <div role="img" aria-label={label} className="flex text-accent">
        <svg viewBox={`0 0 34 ${height}`} className={`shrink-0 ${tall}`} aria-hidden="true">
          {weekdays.map((word, at) => (
            <text key={word} x="0" y={head + at * 2 * pitch + 13} className="fill-quiet text-[12px]">
              {word}
            </text>
          ))}
        </svg>
        <div className="flex max-w-[234px] justify-end overflow-hidden sm:max-w-none">
          <svg viewBox={`0 0 ${weeks.length * pitch} ${height}`} className={`shrink-0 ${tall}`} aria-hidden="true">
            <Weeks weeks={weeks.slice(0, early)} from={0} className="max-sm:hidden" />
            <Weeks weeks={weeks.slice(early)} from={early} />
          </svg>
        </div>
      </div>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-quiet">
        {legend.map(({ mark, word }) => (
          <li key={word} className="flex items-center gap-1.5">
            <span className="text-accent">
              <svg viewBox="0 0 18 18" className="size-[18px]" aria-hidden="true">
                <Marks marks={[{ mark, x: 9, y: 9 }]} />
              </svg>
            </span>
            {word}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Both pictures keep the same scale: 1 on a phone, a fifth larger where there is room. */
const tall = 'h-[146px] md:h-[175px]';

function Weeks({ weeks, from, className }: { weeks: readonly CalendarWeek[]; from: number; className?: string }) {
  const left = (at: number) => (from + at) * pitch;
  const marks = weeks.flatMap(({ days }, at) =>
    days.map((mark, row) => ({ mark, x: left(at) + pitch / 2, y: head + (row + 0.5) * pitch })),
  );
  return (
    <g className={className}>
      {weeks.map(
        ({ key, month }, at) =>
          month && (
            <text key={key} x={left(at) + 2} y="12" className="fill-quiet text-[12px]">
              {month}
            </text>
          ),
      )}
      <Marks marks={marks} />
    </g>
  );
}

type Mark = { readonly mark: DayMark; readonly x: number; readonly y: number };

/** One path for each kind of mark: a half year of days is a few hundred bytes. */
function Marks({ marks }: { marks: readonly Mark[] }) {
  const draw = (kind: DayMark, shape: (x: number, y: number) => string) =>
    marks
      .filter(({ mark }) => mark === kind)
      .map(({ x, y }) => shape(x, y))
      .join('');
  const square = (size: number) => (x: number, y: number) =>
    `M${x - size / 2} ${y - size / 2}h${size}v${size}h${-size}z`;
  const filled = draw(1, square(6)) + draw(2, square(10)) + draw(3, square(15));
  const saved = draw('saved', (x, y) => `M${x} ${y - 6}l6 6l-6 6l-6 -6z`);
  return (
    <>
      <path d={draw(0, square(2))} className="fill-current" opacity="0.6" />
      {filled && <path d={filled} className="fill-current" />}
      {saved && <path d={saved} fill="none" className="stroke-current" strokeWidth="1.5" />}
    </>
  );
}
