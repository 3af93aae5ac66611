import { Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Done } from '../../playbook/contract/Action.ts';
import type { ChannelRollouts } from '../../playbook/contract/People.ts';
import { commas } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { setupWords } from '../../playbook/words/tabSetup.ts';
import { send } from '../api.ts';
import { Contact } from '../components/Contact.tsx';
import { SetupForm } from '../components/SetupForm.tsx';
import { browserAddress } from '../deepLink.ts';
import { firstSetup, type Setup, setupErrors, startRequestOf } from '../setup.ts';
import { allowSave, type Host, onSave, type TabAddress } from '../teams.ts';

const words = tabWords.setup;
/** Stands for "none of these, a new one". */
const NEW = 'new';

/** Where the tab of a rollout leads. */
export function tabAddressOf(rolloutId: string, { appId, channel }: Pick<Host, 'appId' | 'channel'>): TabAddress {
  const address = `${location.origin}/tab/index.html?rollout=${encodeURIComponent(rolloutId)}`;
  // Teams fills the reader's language in.
  const contentUrl = `${address}&locale={locale}`;
  const websiteUrl = browserAddress(address, appId, channel?.threadId ?? '');
  const removeUrl = `${location.origin}/tab/config.html?locale={locale}`;
  return { entityId: rolloutId, contentUrl, websiteUrl, removeUrl, suggestedDisplayName: tabWords.product };
}

interface Answered {
  choice: string;
  setup: Setup;
}

/** Chooses the channel's rollout or starts one; Save lights up once nothing is lacking. */
export function SetupPage({ channel, host }: { channel: ChannelRollouts; host: Host }) {
  const open = channel.rollouts.find(({ status }) => status !== 'closed');
  const shown = channel.rollouts.find(({ rolloutId }) => rolloutId === host.entityId);
  const [choice, setChoice] = useState((shown ?? open)?.rolloutId ?? NEW);
  const [setup, setSetup] = useState(() => firstSetup(channel, host, new Date(`${channel.today}T12:00`)));
  const isComplete = choice !== NEW || Object.keys(setupErrors(setup)).length === 0;
  const newest = useRef<Answered>({ choice, setup });
  // One key for this form: saving again after a failure starts no second rollout.
  const key = useRef(crypto.randomUUID());

  useEffect(() => {
    newest.current = { choice, setup };
    allowSave(isComplete);
  }, [choice, setup, isComplete]);

  useEffect(() => {
    onSave(async () => {
      const answered = newest.current;
      if (answered.choice !== NEW) return tabAddressOf(answered.choice, host);
      const done = await send<Done>('/api/rollouts', { ...startRequestOf(answered.setup), channel: host.channel }, key.current);
      return tabAddressOf(done.rolloutId, host);
    });
  }, [host]);

  return (
    <>
      <h1 className="lead small">{shown ? setupWords.change.title : words.title}</h1>
      <p className="explains">{shown ? setupWords.change.text : words.text}</p>
      {channel.rollouts.length > 0 && (
        <section className="existing">
          {!shown && <h2>{words.existing}</h2>}
          <p className="explains">{words.existingText}</p>
          <RadioGroup
            value={choice}
            aria-label={shown ? setupWords.change.title : words.existing}
            onChange={(_, { value }) => setChoice(value)}
          >
            {channel.rollouts.map((rollout) => (
              <Radio
                key={rollout.rolloutId}
                value={rollout.rolloutId}
                label={commas([rollout.title, rollout.customer, rollout.status === 'closed' ? words.closed : ''])}
              />
            ))}
            <Radio value={NEW} label={words.startNew} disabled={open !== undefined} />
          </RadioGroup>
        </section>
      )}
      {choice === NEW && <SetupForm channel={channel} host={host} setup={setup} onChange={setSetup} />}
      {isComplete && <p className="caption">{words.save}</p>}
      <Contact />
    </>
  );
}
