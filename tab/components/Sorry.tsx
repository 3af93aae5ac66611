import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tabWords } from '../../playbook/words/tab.ts';
import { Contact } from './Contact.tsx';

const { notAllowed, missing, problem } = tabWords;

const sorry = {
  notAllowed: () => notAllowed,
  missing: () => missing,
  pageTitle: () => ({ title: problem.pageTitle, text: problem.pageText }),
};

interface SorryProps {
  kind: keyof typeof sorry;
  /** The server's own sentence, said in place of ours. */
  detail?: string;
  onRetry?: () => void;
  children?: ReactNode;
}

/** A plain page in place of one that cannot be shown: what is so, what to do, whom to ask. */
export function Sorry({ kind, detail, onRetry, children }: SorryProps) {
  const { title, text } = sorry[kind]();
  return (
    <div className="sorry" role={kind === 'pageTitle' ? 'alert' : undefined}>
      <h2 className="lead small">{title}</h2>
      {detail && <p>{detail}</p>}
      <p>{text}</p>
      {onRetry && (
        <Button appearance="primary" onClick={onRetry}>
          {problem.tryNow}
        </Button>
      )}
      {children}
      <Contact />
    </div>
  );
}
