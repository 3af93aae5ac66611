import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChannelRollouts } from '../../playbook/contract/People.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { setupWords } from '../../playbook/words/tabSetup.ts';
import { OWN_FILE, type Setup, type SetupText, setupErrors } from '../setup.ts';
import type { Host } from '../teams.ts';
import { LookFor, usePeople } from '../usePeople.ts';
import { useTemplate } from '../useTemplate.ts';
import { PersonField } from './PersonField.tsx';
import { RolePeople } from './RolePeople.tsx';
import { TemplateBringsList } from './TemplateBringsList.tsx';
import { TemplateCards } from './TemplateCards.tsx';

const words = tabWords.setup;

interface SetupFormProps {
  channel: ChannelRollouts;
  host: Host;
  setup: Setup;
  onChange: (setup: Setup) => void;
}

const textsOf = () =>
  [
    { name: 'title', label: words.rolloutTitle, example: words.titleExample },
    { name: 'customer', label: words.customer, example: words.customerExample },
    { name: 'integrator', label: words.integrator, example: words.integratorExample },
    { name: 'vendor', label: words.vendor, example: words.vendorExample },
  ] as const;

const personsOf = () =>
  [
    { name: 'accountable', label: words.accountable, hint: words.accountableHint },
    { name: 'projectManager', label: words.projectManager, hint: undefined },
  ] as const;

/** The form that starts a rollout; an answer left open is named once the reader has been there. */
export function SetupForm({ channel, host, setup, onChange }: SetupFormProps) {
  const [visited, setVisited] = useState<ReadonlySet<SetupText>>(new Set());
  const errors = setupErrors(setup);
  const set = (name: SetupText, value: string) => onChange({ ...setup, [name]: value });
  const field = (name: SetupText) => ({
    required: true,
    onBlur: () => setVisited((before) => new Set(before).add(name)),
    validationState: visited.has(name) && errors[name] ? ('error' as const) : ('none' as const),
    validationMessage: visited.has(name) ? errors[name] : undefined,
  });
  const { people, lookFor } = usePeople(host.channel, channel);
  const known = useTemplate(setup.templateId === OWN_FILE ? null : setup.templateId);
  const brings = setup.templateId === OWN_FILE ? (setup.file?.brings ?? null) : known;
  const zones = [...new Set([setup.zone, ...Intl.supportedValuesOf('timeZone')])];
  return (
    <LookFor value={lookFor}>
      <div className="form setup-form">
        <TemplateCards
          templates={channel.templates}
          chosen={setup.templateId}
          file={setup.file}
          onChoose={(templateId) => onChange({ ...setup, templateId, people: {} })}
          onRead={(file) => onChange({ ...setup, file, people: {} })}
        />
        {brings && <TemplateBringsList brings={brings} download={setup.templateId === OWN_FILE ? null : setup.templateId} />}
        {textsOf().map(({ name, label, example }) => (
          <Field key={name} label={label} {...field(name)}>
            <Input value={setup[name]} placeholder={example} maxLength={120} onChange={(_, { value }) => set(name, value)} />
          </Field>
        ))}
        {personsOf().map(({ name, label, hint }) => (
          <Field key={name} label={label} hint={hint} {...field(name)}>
            {(control) => <PersonField {...control} people={people} value={setup[name]} onChoose={(value) => set(name, value)} />}
          </Field>
        ))}
        <div className="day-asked">
          <Field label={setupWords.dayIs}>
            <RadioGroup
              layout="horizontal"
              value={setup.dayIs}
              onChange={(_, { value }) => onChange({ ...setup, dayIs: value === 'goLive' ? 'goLive' : 'kickoff' })}
            >
              <Radio value="kickoff" label={words.startOn} />
              <Radio value="goLive" label={setupWords.goLive} />
            </RadioGroup>
          </Field>
          <Field
            label={setup.dayIs === 'goLive' ? setupWords.goLiveOn : setupWords.kickoffOn}
            hint={setup.dayIs === 'goLive' && brings ? setupWords.countedBack(brings.workingDays) : undefined}
            {...field('startOn')}
          >
            <Input type="date" value={setup.startOn} onChange={(_, { value }) => set('startOn', value)} />
          </Field>
        </div>
        <Field label={words.zone} {...field('zone')}>
          <Select value={setup.zone} onChange={(_, { value }) => set('zone', value)}>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </Select>
        </Field>
        {brings && (
          <RolePeople brings={brings} people={people} chosen={setup.people} onChange={(named) => onChange({ ...setup, people: named })} />
        )}
      </div>
    </LookFor>
  );
}
