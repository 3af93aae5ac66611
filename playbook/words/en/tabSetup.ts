// Words of the page that starts a rollout: from a file, what a template brings, who takes which role.
import { counted } from './counts.ts';

export const setupWords = {
  change: {
    title: 'What this tab shows',
    text: 'Choose the rollout of this tab. Its dates, people and rules are changed inside the tab, each where it stands.',
  },
  removal: {
    title: 'Before you remove the tab',
    text: 'Only the tab goes. What stays:',
    stays: [
      'The rollout with its playbook, plan, sign-offs and history. Add the tab again and all of it is there.',
      'The bot: it goes on asking for the status, posting the digest and collecting sign-offs.',
    ],
    instead: 'To end the rollout, close it in the tab first. To rest it for a while, pause it there.',
  },
  ownFile: 'A file of your own',
  ownFileText: 'A template you made or changed: one JSON file, or a zip file of Markdown texts.',
  chooseFile: 'Choose a template file.',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  reading: (name: string) => `Reading ${name}`,
  wasRead: (name: string) => `${name} was read, and nothing is wrong with it.`,
  large: (name: string) => `${name} is larger than 1 MB. A template is smaller.`,
  failed: 'The file could not be sent. Try again in a minute.',
  problems: 'To mend in the file',
  place: (file: string, line: number) => `${file}, line ${line}`,

  brings: (name: string) => `What ${name} brings`,
  version: (version: string) => `Version ${version}`,
  milestones: 'Milestones',
  deliverables: (count: number) => counted(count, 'deliverable'),
  sections: 'Sections',
  roles: 'Roles',
  teams: 'Teams',
  besides: (benefits: number, metrics: number) =>
    `${counted(benefits, 'benefit')} to tell people, ${counted(metrics, 'measure')} of success`,
  download: 'Take it as a file and make it your own',
  json: 'One file (JSON)',
  zip: 'A folder (Markdown)',

  dayIs: 'The plan counts from',
  goLive: 'Go-live',
  kickoffOn: 'Day of the kickoff',
  goLiveOn: 'Day of the go-live',
  countedBack: (days: number) => `The kickoff is ${counted(days - 1, 'working day')} before it.`,

  people: 'Name people for roles now',
  peopleText: (most: number) =>
    `You can leave this for later: the People page names them too. ${counted(most, 'person', 'people')} at most are named in one go.`,
  tooMany: (most: number) => `Name ${most} at most now, and the others on the People page.`,
} as const;
