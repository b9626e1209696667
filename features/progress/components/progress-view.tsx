import type { Progress } from '../queries/progress';
import { Activity } from './activity';
import { Attempts } from './attempts';
import { BesideClassView } from './beside-class';
import { ComparisonView } from './comparison';
import { Downloads } from './downloads';
import { OpenAttempts } from './open-attempts';
import { Scores } from './scores';
import { Outlets, Topics } from './shares-by';
import { Standings } from './standings';
import { Totals } from './totals';
import { Weeks } from './weeks';

/** Everything that is told of someone's answers: what is still open, their days, weeks and facts, then the quizzes. `all` shows every quiz. */
export function ProgressView({ progress, all }: { progress: Progress; all: boolean }) {
  const { open, finished, shares, topics, outlets, weeks, shift, comparison, classes, activity } = progress;
  const answered = shares.answers > 0;
  return (
    <>
      {(answered || finished.length > 0) && <Totals progress={progress} />}
      {open.length > 0 && <OpenAttempts attempts={open} />}
      {activity.length > 0 && <Activity progress={progress} />}
      {comparison && <ComparisonView comparison={comparison} />}
      {classes.map((group) => (
        <BesideClassView key={group.classId} group={group} />
      ))}
      {answered && (
        <>
          <Standings weeks={weeks} shift={shift} />
          <Weeks weeks={weeks} />
          <Topics topics={topics} />
          <Outlets outlets={outlets} />
        </>
      )}
      {finished.length > 0 && (
        <>
          <Scores attempts={finished} />
          <Attempts attempts={finished} all={all} />
        </>
      )}
      <Downloads />
    </>
  );
}
