import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChannelRollouts } from '../../playbook/contract/People.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { type Setup, setupErrors } from '../setup.ts';
import { PersonField } from './PersonField.tsx';
import { TemplateCards } from './TemplateCards.tsx';

const words = tabWords.setup;

interface SetupFormProps {
  channel: ChannelRollouts;
  setup: Setup;
  onChange: (setup: Setup) => void;
}

const texts = [
  { name: 'title', label: words.rolloutTitle, example: words.titleExample },
  { name: 'customer', label: words.customer, example: words.customerExample },
  { name: 'integrator', label: words.integrator, example: words.integratorExample },
  { name: 'vendor', label: words.vendor, example: words.vendorExample },
] as const;

const persons = [
  { name: 'accountable', label: words.accountable, hint: words.accountableHint },
  { name: 'projectManager', label: words.projectManager, hint: undefined },
] as const;

/** The form that starts a rollout; an answer left open is named once the reader has been there. */
export function SetupForm({ channel, setup, onChange }: SetupFormProps) {
  const [visited, setVisited] = useState<ReadonlySet<keyof Setup>>(new Set());
  const errors = setupErrors(setup);
  const set = (name: keyof Setup, value: string) => onChange({ ...setup, [name]: value });
  const field = (name: keyof Setup) => ({
    required: true,
    onBlur: () => setVisited((before) => new Set(before).add(name)),
    validationState: visited.has(name) && errors[name] ? ('error' as const) : ('none' as const),
    validationMessage: visited.has(name) ? errors[name] : undefined,
  });
  const people = channel.roster.map(({ id, name, company }) => ({ value: id, label: company ? `${name}, ${company}` : name }));
  const zones = [...new Set([setup.zone, ...Intl.supportedValuesOf('timeZone')])];
  return (
    <div className="form setup-form">
      <TemplateCards templates={channel.templates} chosen={setup.templateId} onChoose={(id) => set('templateId', id)} />
      {texts.map(({ name, label, example }) => (
        <Field key={name} label={label} {...field(name)}>
          <Input value={setup[name]} placeholder={example} maxLength={120} onChange={(_, { value }) => set(name, value)} />
        </Field>
      ))}
      {persons.map(({ name, label, hint }) => (
        <Field key={name} label={label} hint={hint} {...field(name)}>
          {(control) => <PersonField {...control} people={people} value={setup[name]} onChoose={(value) => set(name, value)} />}
        </Field>
      ))}
      <Field label={words.startOn} {...field('startOn')}>
        <Input type="date" value={setup.startOn} onChange={(_, { value }) => set('startOn', value)} />
      </Field>
      <Field label={words.zone} {...field('zone')}>
        <Select value={setup.zone} onChange={(_, { value }) => set('zone', value)}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
