import { ofFile } from '../../commands/template/pullInput.ts';
import type { Action } from '../../contract/Action.ts';
import { templates } from '../../templates/templates.ts';
import { pullWords as w } from '../../words/pullTemplate.ts';
import { action } from '../actions.ts';
import type { Looking } from '../Looking.ts';

/** Take in what a newer template brings: the form shows what would change, and offers it part by part (U15). */
export function pullAction(looking: Looking): Action {
  const { template } = looking.rollout;
  const known = Object.values(templates).toSorted((one, other) => Number(other.id === template.id) - Number(one.id === template.id));
  const choices = [
    ...known.map(({ id, name, version }) => ({ value: id, label: w.builtIn(name, version) })),
    { value: ofFile, label: w.ofFile },
  ];
  const first = looking.rollout.start?.fromFile ? ofFile : choices[0]?.value;
  return {
    ...action(looking, 'pullTemplate', {
      label: w.label,
      title: w.title,
      asks: [
        { name: 'template', kind: 'choice', label: w.template, required: true, error: w.templateMissing, choices, value: first },
        { name: 'file', kind: 'template', label: w.file, required: true, error: w.fileMissing, when: { ask: 'template', is: ofFile } },
        { name: 'parts', kind: 'choices', label: w.parts, required: false, error: w.partsMissing, choices: [] },
      ],
    }),
    previews: true,
  };
}
