import { log } from '@/lib/log';
import { stopping } from '@/lib/stopping';
import type { Member } from '@/lib/viewer';
import { getLiveMark } from './live';

/** How often the database is asked while someone watches, in milliseconds. */
const every = 2000;
/** A proxy or a browser that hears nothing for long hangs up: so something is said, and a page that is gone is noticed. */
const silence = 15_000;

/**
 * The events of a watched assignment, until the reader goes away (`signal`) or may not see it any more. Each server asks the
 * database by itself, so that several may stand beside each other.
 */
export function liveMarks(viewer: Member, assignmentId: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let mark: string | undefined;
  let spokeAt = 0;
  return new ReadableStream({
    start(controller) {
      const say = (text: string, now: Date) => {
        controller.enqueue(encoder.encode(text));
        spokeAt = now.getTime();
      };
      const stop = () => {
        clearTimeout(timer);
        try {
          controller.close();
        } catch {
          // Closed already by who read it.
        }
      };
      const ask = async () => {
        if (signal.aborted || stopping().aborted) return stop();
        try {
          const now = new Date();
          const found = await getLiveMark(viewer, assignmentId, { now });
          if (signal.aborted) return stop();
          if (mark === undefined) say(': watching\n\n', now);
          else if (found !== mark) say('event: changed\ndata: {}\n\n', now);
          else if (now.getTime() - spokeAt > silence) say(': still here\n\n', now);
          mark = found;
          timer = setTimeout(ask, every);
        } catch (error) {
          log.warn({ error, assignmentId }, 'A live view ended; its page connects again.');
          stop();
        }
      };
      signal.addEventListener('abort', stop);
      // The page connects again, to a process that goes on.
      stopping().addEventListener('abort', stop, { signal });
      void ask();
    },
    cancel() {
      clearTimeout(timer);
    },
  });
}
