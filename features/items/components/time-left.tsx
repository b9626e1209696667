import { getFormatter, getTranslations } from 'next-intl/server';
import { Countdown } from './countdown';

type Props = { readonly deadlineAt: Date; readonly now: Date; readonly resultPath: string };

/** How long there is still to answer: told when the page is made, and counted down where there is JavaScript. */
export async function TimeLeft({ deadlineAt, now, resultPath }: Props) {
  const [t, format] = await Promise.all([getTranslations('items.time'), getFormatter()]);
  const minutes = Math.max(0, Math.floor((deadlineAt.getTime() - now.getTime()) / 60_000));
  return (
    <p className="flex min-h-11 flex-wrap items-center gap-x-2">
      <Countdown
        deadline={deadlineAt.getTime()}
        serverNow={now.getTime()}
        atLoad={t('left', { minutes })}
        resultPath={resultPath}
        words={{ running: t('running'), over: t('over'), five: t('five'), one: t('one'), result: t('result') }}
      />
      <span>({t('until', { time: format.dateTime(deadlineAt, { timeStyle: 'short' }) })})</span>
    </p>
  );
}
