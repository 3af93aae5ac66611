// Taking in what a newer template brings.
import { counted } from './counts.ts';

const named = (title: string) => `“${title}”`;

export const pullWords = {
  label: 'Take in a template’s changes',
  title: 'What should this rollout take in?',
  template: 'Template',
  templateMissing: 'Choose a template.',
  fileMissing: 'Choose a template file that can be read.',
  partsMissing: 'Choose what to take in.',
  ofFile: 'A file of your own',
  file: 'File',
  parts: 'What to take in',
  builtIn: (name: string, version: string) => `${name}, version ${version}`,
  unreadable: (count: number) => `${counted(count, 'thing')} to mend in the file. Nothing was changed.`,

  kinds: {
    section: (title: string) => `New section ${named(title)}`,
    changedSection: (title: string) => `Section ${named(title)}`,
    removedSection: (title: string) => `Take out section ${named(title)}`,
    role: (title: string) => `New role ${title}`,
    changedRole: (title: string) => `Role ${title}`,
    milestone: (name: string) => `New milestone ${name}`,
    deliverable: (title: string, milestone: string) => `New deliverable ${named(title)} in ${milestone}`,
    benefit: (title: string) => `New benefit ${named(title)}`,
    changedBenefit: (title: string) => `Benefit ${named(title)}`,
    metric: (name: string) => `New measure ${name}`,
    changedMetric: (name: string) => `Measure ${name}`,
  },
  changedHere: (version: number) => `changed here, version ${version}`,
  writtenHere: 'written here',
  removedHere: 'taken out here',
  droppedHere: 'dropped here',
  withHere: (label: string, here: string) => `${label} (${here})`,

  said: (taken: number, kept: number) =>
    `With this: ${counted(taken, 'part')} taken in${kept ? `, ${kept === 1 ? 'one stays as it is' : `${kept} stay as they are`}` : ''}.`,
  isNew: 'new',
  goes: 'taken out',
  version: (version: number) => `version ${version}`,
  changes: 'changed',
  keeps: (here: string) => (here ? `stays as it is: ${here}` : 'stays as it is'),
  moreLines: (count: number) => `${counted(count, 'more line')} changed`,
  nothing: 'nothing',
  has: (name: string) => `This rollout has all that ${name} brings`,
};
