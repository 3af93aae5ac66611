import { Button } from '@fluentui/react-components';
import { mineWords } from '../../../playbook/words/tabMine.ts';
import { openInTeams } from '../../teams.ts';
import { Contact } from '../Contact.tsx';

const words = mineWords.none;

/** What somebody sees who takes part in no rollout: what will be here, and how to begin one. */
export function NoRollout({ appId }: { appId: string }) {
  return (
    <div className="sorry">
      <h2 className="lead small">{words.title}</h2>
      <p>{words.text}</p>
      <p>{words.start}</p>
      {appId && (
        <Button appearance="primary" onClick={() => openInTeams(`https://teams.microsoft.com/l/app/${appId}`)}>
          {words.add}
        </Button>
      )}
      <Contact />
    </div>
  );
}
