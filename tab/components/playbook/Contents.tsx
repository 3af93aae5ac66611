import { Button, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { Playbook } from '../../../playbook/contract/Playbook.ts';
import { aside } from '../../../playbook/words/joints.ts';
import { playbookWords as words } from '../../../playbook/words/tabPlaybook.ts';
import { useNavigation } from '../../navigation.tsx';
import type { Hit } from '../../playbookSearch.ts';
import { type PlaybookSpot, spotInPlaybook } from '../../playbookSpot.ts';
import { useWide } from '../../useWide.ts';
import { ActionButton } from '../ActionButton.tsx';
import { ActionMenu } from '../ActionMenu.tsx';
import { Icon } from '../Icon.tsx';
import { MenuButton } from '../MenuButton.tsx';
import { TextLink } from '../TextLink.tsx';
import { aroundOf, groupsFor, noteOf } from './contentsOf.ts';
import { FindBox } from './FindBox.tsx';

interface ContentsProps {
  playbook: Playbook;
  here: PlaybookSpot;
  onFound: (hit: Hit) => void;
}

function Groups({ playbook, here, onlyMine }: Omit<ContentsProps, 'onFound'> & { onlyMine: boolean }) {
  const asGuest = playbook.asGuest ? 'guest' : null;
  const groups = groupsFor(playbook, onlyMine);
  return (
    <nav aria-label={words.contents} className="contents">
      {groups.length === 0 && <p className="caption contents-none">{words.nothingMine}</p>}
      {groups.map((group) => (
        <div key={group.name}>
          <h2 className="contents-group">{group.name}</h2>
          <ul>
            {group.sections.map((section) => {
              const isCurrent = section.id === here.section && here.showing === asGuest;
              const note = noteOf(section, isCurrent, playbook.asGuest);
              return (
                <li key={section.id}>
                  <TextLink to={spotInPlaybook(section.id, asGuest)} className="contents-link" current={isCurrent}>
                    <span>{section.title}</span>
                    {note.text && <span className={note.asks ? 'caption asks' : 'caption'}>{note.text}</span>}
                  </TextLink>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      {!playbook.asGuest && (
        <div>
          <h2 className="contents-group">{words.around}</h2>
          <ul>
            {aroundOf(playbook).map(({ showing, label }) => (
              <li key={showing}>
                <TextLink to={spotInPlaybook('', showing)} className="contents-link" current={here.showing === showing && !here.section}>
                  <span>{label}</span>
                </TextLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  );
}

/** The way through the playbook: search and contents, the reader's own part of it, and what stands around it; buttons where there is no room. */
export function Contents({ playbook, here, onFound }: ContentsProps) {
  const { go } = useNavigation();
  const hasRoom = useWide(1024);
  const [onlyMine, setOnlyMine] = useState(false);
  const [finding, setFinding] = useState(false);
  const hasPart = !playbook.asGuest && playbook.sections.some(({ mine }) => mine) && playbook.sections.some(({ mine }) => !mine);
  const waiting = playbook.sections.filter(({ acceptance }) => acceptance?.state === 'asked' || acceptance?.state === 'changed').length;
  const mine = hasPart && (
    <Switch className="my-part" label={words.onlyMine} checked={onlyMine} onChange={(_, { checked }) => setOnlyMine(checked)} />
  );
  const acceptAll = playbook.actions.find(({ verb }) => verb === 'acceptSection');
  const asked = waiting > 0 && !playbook.asGuest && (
    <div className="contents-waiting">
      <p className="caption asks">{words.waiting(waiting)}</p>
      {acceptAll && <ActionButton action={{ ...acceptAll, tone: 'plain' }} size="small" />}
    </div>
  );
  const add = playbook.mayEdit && !playbook.asGuest && (
    <Button className="add-section" onClick={() => go(spotInPlaybook('', 'edit'))}>
      {words.add}
    </Button>
  );
  const more = <ActionMenu actions={playbook.actions.filter((action) => action !== acceptAll)} label={words.more} look="dots" />;
  if (hasRoom)
    return (
      <div className="playbook-way">
        <FindBox playbook={playbook} onOpen={onFound}>
          {(mine || asked) && (
            <div className="way-filter">
              {asked}
              {mine}
            </div>
          )}
          <Groups playbook={playbook} here={here} onlyMine={onlyMine} />
          {!playbook.asGuest && (
            <div className="actions way-foot">
              {add}
              {more}
            </div>
          )}
        </FindBox>
      </div>
    );
  const asGuest = playbook.asGuest ? 'guest' : null;
  const entries = [
    ...groupsFor(playbook, onlyMine).flatMap(({ sections }) =>
      sections.map((section) => {
        const note = noteOf(section, false, playbook.asGuest);
        return {
          label: note.asks ? aside(section.title, note.text) : section.title,
          current: section.id === here.section,
          onChoose: () => go(spotInPlaybook(section.id, asGuest)),
        };
      }),
    ),
    ...(playbook.asGuest ? [] : aroundOf(playbook)).map(({ showing, label }, index) => ({
      label,
      divided: index === 0,
      current: here.showing === showing && !here.section,
      onChoose: () => go(spotInPlaybook('', showing)),
    })),
  ];
  return (
    <div className="playbook-way">
      <div className="actions way-buttons">
        <MenuButton entries={entries} label={words.contents} icon={<Icon name="contents" />} className="grow">
          {words.contents}
        </MenuButton>
        <Button aria-expanded={finding} onClick={() => setFinding(!finding)}>
          {words.findShort}
        </Button>
        {!playbook.asGuest && more}
      </div>
      {finding && <FindBox playbook={playbook} onOpen={onFound} />}
      {(mine || asked) && (
        <div className="way-filter">
          {asked}
          {mine}
        </div>
      )}
      {add}
    </div>
  );
}
