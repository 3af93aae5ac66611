import { Button } from '@fluentui/react-components';
import { tabWords } from '../../playbook/words/tab.ts';
import { signInWords } from '../../playbook/words/tabSignIn.ts';
import { askAgain } from '../api.ts';
import { Contact } from './Contact.tsx';

/** In place of a page that needs to know who reads: what is so, what an administrator does, and the way forward. */
export function SignInTrouble({ why, onRetry }: { why: string; onRetry: () => void }) {
  const { title, text, admin } = Object.hasOwn(signInWords, why)
    ? { admin: undefined, ...signInWords[why as 'unknown'] }
    : { admin: undefined, ...signInWords.unknown };
  const retry = () => {
    askAgain();
    onRetry();
  };
  return (
    <div className="sorry" role="alert">
      <h2 className="lead small">{title}</h2>
      <p>{text}</p>
      {admin && (
        <p className="explains">
          <strong>{signInWords.forAdmin}:</strong> {admin}
        </p>
      )}
      <Button appearance="primary" onClick={retry}>
        {tabWords.problem.tryNow}
      </Button>
      <Contact />
    </div>
  );
}
