import { Button } from '@fluentui/react-components';
import { led } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { type SignInTroubleName, signInWords } from '../../playbook/words/tabSignIn.ts';
import { askAgain } from '../api.ts';
import { isSignedInHere } from '../whoReads.ts';
import { Contact } from './Contact.tsx';

/** In place of a page that needs to know who reads: what is so, what an administrator does, and the way forward. */
export function SignInTrouble({ why, onRetry }: { why: string; onRetry: () => void }) {
  const named = Object.hasOwn(signInWords, why) ? (why as SignInTroubleName) : 'unknown';
  // Whom Microsoft knows and the server does not has come with another account.
  const told = named === 'unknown' && isSignedInHere() ? 'foreign' : named;
  const { title, text, admin, button } = { admin: undefined, button: tabWords.problem.tryNow, ...signInWords[told] };
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
          <strong>{led(signInWords.forAdmin, '').trimEnd()}</strong> {admin}
        </p>
      )}
      <Button appearance="primary" onClick={retry}>
        {button}
      </Button>
      <Contact />
    </div>
  );
}
