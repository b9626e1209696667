import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { Notice } from '@/components/notice';
import type { Found } from './form-state';

/** What was found stands in the fields below; here is what to know of it. Takes the focus, so that it is heard first. */
export function FoundNotice({ found: { title, notes, known } }: { readonly found: Found }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice look={known.length > 0 ? 'plain' : 'right'}>
        <p className="font-medium">{title}</p>
        {known.map(({ words, title: name, href }) => (
          <p key={`${href} ${name}`}>
            {words}{' '}
            {href === null ? (
              name
            ) : (
              <Link href={href} prefetch={false} className="text-accent underline">
                {name}
              </Link>
            )}
          </p>
        ))}
        {notes.map((note) => (
          <p key={note} className="text-sm">
            {note}
          </p>
        ))}
      </Notice>
    </div>
  );
}
