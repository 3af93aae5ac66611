import type { ChainStep } from '../../playbook/contract/Status.ts';

/** What ring a step of the way up wears. */
function Ring({ state }: { state: ChainStep['state'] }) {
  if (state === 'taken')
    return (
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" className="mark ink-good">
        <circle cx="10" cy="10" r="10" />
        <path d="M6.5 10.3l2.4 2.4 4.7-5.1" className="on-mark thin" />
      </svg>
    );
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" className={`mark chain-ring ${state}`}>
      <circle cx="10" cy="10" r="9" />
      {state === 'passed' && <path d="M6.5 10h7" />}
    </svg>
  );
}

/** Who is told of an issue, and when; the line to the next person fills as their time comes; who cannot be reached is crossed (P95, P96). */
export function Chain({ steps, label }: { steps: ChainStep[]; label: string }) {
  return (
    <ol className="chain" aria-label={label}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same person can stand in it twice, and the way up keeps its order.
        <li key={`${step.person.id} ${index}`} className="chain-step">
          <Ring state={step.state} />
          {index < steps.length - 1 && (
            <span className={step.state === 'told' ? 'chain-line' : 'chain-line resting'}>
              {step.state === 'told' && <span className="chain-gone" style={{ '--share': step.share } as React.CSSProperties} />}
            </span>
          )}
          <span className="row-words">
            <span>
              <span className="strong">{step.person.name}</span> <span className="dates">{step.role}</span>
            </span>
            <span className="caption">{step.text}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
