// Templates as people read of them: starting from one, and taking in what a newer one brings.
import { counted } from './counts.ts';

export const templateWords = {
  unreadable: (first: string) => `This template cannot be started. ${first}`,
  shorter: 'With the names of the companies its texts are too long. Shorten the longest ones.',
  peopleNow: (most: number) =>
    `${most === 0 ? 'Name people' : `Name ${counted(most, 'person', 'people')} at most now, and the others`} on the People page, once it is started.`,

  offered: [
    {
      name: 'template.json',
      label: 'Make a template of this rollout',
      said: 'The playbook as it stands now for the next rollout, without people, company names, secrets and dates. Read it before you hand it on.',
    },
    {
      name: 'template.zip',
      label: 'The same template as Markdown',
      said: 'A zip file of texts that people read and change in any editor.',
    },
  ],
  file: (name: string, ending: string) => `${name}, template.${ending}`,
  days: (first: number, last: number) => `working days ${first} to ${last}`,
  the: (side: string) => `the ${side}`,
  noSuch: 'There is no such template.',
  somebody: 'somebody',
  removed: '[taken out]',
};
