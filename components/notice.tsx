import type { ReactNode } from 'react';

const looks = {
  plain: 'border-line bg-card',
  right: 'border-correct bg-correct-soft',
  wrong: 'border-wrong bg-wrong-soft',
} as const;

/** A message on the page. `wrong` ones are announced at once (WCAG 4.1.3). */
export function Notice({ look = 'plain', children }: { look?: keyof typeof looks; children: ReactNode }) {
  return (
    <div role={look === 'wrong' ? 'alert' : 'status'} className={`my-4 rounded-md border-l-4 px-4 py-3 ${looks[look]}`}>
      {children}
    </div>
  );
}
