import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { tabWords } from '../../playbook/words/tab.ts';
import { contactUrl } from '../contactUrl.ts';
import { dayWords } from '../dayWords.ts';

const words = tabWords.problem;
const two = (number: number) => String(number).padStart(2, '0');

/** What was known, and since when, in the reader's own time. */
function knewWords(knewAt: number): string {
  const then = new Date(knewAt);
  const time = `${two(then.getHours())}:${two(then.getMinutes())}`;
  if (then.toDateString() === new Date().toDateString()) return words.knew(time);
  return words.knewOn(dayWords(`${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`), time);
}

/** Stands above the last known page while the server is out of reach; `knewAt` is in milliseconds since 1970. */
export function ProblemBar({ knewAt, onRetry }: { knewAt: number; onRetry: () => void }) {
  return (
    <MessageBar intent="warning" layout="auto" className="bar">
      <MessageBarBody>
        <MessageBarTitle>{words.lost}</MessageBarTitle> {knewWords(knewAt)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {words.tryNow}
        </Button>
        <Button size="small" appearance="transparent" as="a" href={contactUrl} target="_blank" rel="noreferrer">
          {words.help}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
