import { useId } from 'react';
import type { NextStep } from '../../playbook/contract/Playbook.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { spotInPlaybook } from '../playbookSpot.ts';
import { TextLink } from './TextLink.tsx';

const words = tabWords.overview;

/** @example dayOf('Fri 13 Mar, in 3 working days') // 'Fri 13 Mar' */
const dayOf = (when: string): string => when.split(/[,、]/)[0] ?? when;

/** The next steps for the reader, before they happen, in one line; nothing while none is planned (P29). */
export function NextUp({ steps }: { steps: NextStep[] }) {
  const titleId = useId();
  if (steps.length === 0) return null;
  return (
    <section className="next-up" aria-labelledby={titleId}>
      <TextLink to={spotInPlaybook('', 'next')} className="link next-title">
        <span id={titleId}>{words.next}</span>
      </TextLink>
      <ol>
        {steps.map(({ day, when, text, place }) => (
          <li key={`${day} ${text}`}>
            <span className="caption">{dayOf(when)}</span>{' '}
            {place ? (
              <TextLink to={place} className="plain-link">
                {text}
              </TextLink>
            ) : (
              text
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
