import { PrintButton } from '@/components/print-button';
import { spokenCode } from '@/lib/class-keys';

export type SlipWords = Readonly<Record<'at' | 'nickname' | 'code' | 'pin' | 'print', string>>;
type Slip = { readonly nickname: string; readonly code: string; readonly pin: string };

/** Slips to print, cut and hand out: two beside each other on a sheet, none across two sheets. */
export function Slips({ slips, words }: { slips: readonly Slip[]; words: SlipWords }) {
  return (
    <>
      <PrintButton label={words.print} />
      <ul className="mt-4 grid gap-3 sm:grid-cols-2 print:grid-cols-2">
        {slips.map(({ nickname, code, pin }) => (
          <li key={nickname} className="break-inside-avoid rounded-md border border-dashed border-edge bg-card p-4">
            <p className="text-sm text-quiet">{words.at}</p>
            <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4">
              {(
                [
                  [words.code, spokenCode(code)],
                  [words.nickname, nickname],
                  [words.pin, pin],
                ] as const
              ).map(([term, value]) => (
                <div key={term} className="contents">
                  <dt className="text-quiet">{term}</dt>
                  <dd className="font-mono font-bold break-words">{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
