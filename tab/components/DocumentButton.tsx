import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { milestoneWords } from '../../playbook/words/tabMilestone.ts';
import { Refused, readDocument } from '../api.ts';
import { saveFile } from '../saveFile.ts';
import { Icon } from './Icon.tsx';

const words = milestoneWords.download;

type State = { is: 'resting' | 'going' } | { is: 'saved'; name: string; address: string } | { is: 'failed'; sentence: string };

/** Says that a file will be saved, fetches a document in the reader's name and saves it; where Teams keeps it from saving it opens in a window of its own. */
export function DocumentButton({ document: { label, path } }: { document: { label: string; path: string } }) {
  const [state, setState] = useState<State>({ is: 'resting' });
  const isGoing = state.is === 'going';
  const fetchIt = async () => {
    if (isGoing) return;
    setState({ is: 'going' });
    try {
      const { name, content } = await readDocument(path);
      setState({ is: 'saved', name, address: saveFile(name, content) });
    } catch (error) {
      setState({ is: 'failed', sentence: error instanceof Refused ? error.message : words.failed });
    }
  };
  return (
    <div className="document">
      <Button
        size="small"
        icon={<Icon name="save" size={16} />}
        disabledFocusable={isGoing}
        aria-label={words.label(label)}
        title={words.hint}
        onClick={() => void fetchIt()}
      >
        {label}
      </Button>
      <span className="caption" role="status">
        {isGoing && words.going(label)}
        {state.is === 'failed' && <span className="late">{state.sentence}</span>}
        {state.is === 'saved' && (
          <>
            {words.saved(state.name)} {words.notThere}{' '}
            <a className="link inline" href={state.address} target="_blank" rel="noreferrer">
              {words.newWindow}
            </a>
          </>
        )}
      </span>
    </div>
  );
}
