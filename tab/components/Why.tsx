import { lazy, Suspense, useRef, useState } from 'react';
import type { Change } from '../../playbook/contract/Change.ts';
import { tabWords } from '../../playbook/words/tab.ts';

const WhyPopover = lazy(async () => ({ default: (await import('./WhyPopover.tsx')).WhyPopover }));

/** Opens the entries a statement comes from; nothing at all where there are none. */
export function Why({ of, why, inline = false }: { of: string; why: Change[]; inline?: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (why.length === 0) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={inline ? 'link inline' : 'link quiet'}
        aria-expanded={isOpen}
        aria-label={`${tabWords.why} ${of}`}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(press) => press.key === 'Escape' && setOpen(false)}
      >
        {tabWords.why}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <WhyPopover
            target={button}
            changes={why}
            onClose={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
