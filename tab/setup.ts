// What the configuration page collects, and when it is complete.
import type { ChannelRollouts, StartRequest } from '../playbook/contract/People.ts';
import type { TemplateBrings, TemplateRead } from '../playbook/contract/Templates.ts';
import { tabWords } from '../playbook/words/tab.ts';
import { setupWords } from '../playbook/words/tabSetup.ts';
import type { Host } from './teams.ts';

/** Stands for "a file of my own" among the templates. */
export const OWN_FILE = 'file';

/** What the form holds. */
export interface Setup {
  templateId: string;
  /** What was read from the chosen file; null while none is. */
  file: TemplateRead | null;
  title: string;
  customer: string;
  integrator: string;
  vendor: string;
  accountable: string;
  projectManager: string;
  zone: string;
  /** The day of the kickoff, or of the go-live. */
  startOn: string;
  dayIs: 'kickoff' | 'goLive';
  /** Persons by the role they take. */
  people: Record<string, string>;
}

/** The answers that are typed or chosen as a text. */
export type SetupText = Exclude<keyof Setup, 'file' | 'people' | 'dayIs'>;

export type SetupErrors = Partial<Record<SetupText, string>>;

/** The reader's own zone, as the browser knows it. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The Monday after a day; a Monday's is a week later.
 * @example nextMonday(new Date(2026, 2, 10)) // '2026-03-16'
 */
export function nextMonday(from: Date): string {
  const days = ((8 - from.getDay()) % 7 || 7) as number;
  const monday = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${monday.getFullYear()}-${two(monday.getMonth() + 1)}-${two(monday.getDate())}`;
}

/** What the form starts with: the channel's name as title, the reader as project manager, next Monday as kickoff. */
export function firstSetup(channel: ChannelRollouts, host: Host, today: Date): Setup {
  const readerIsHere = channel.roster.some((person) => person.id === host.reader.id);
  return {
    templateId: channel.templates[0]?.id ?? '',
    file: null,
    title: host.channel?.name ?? '',
    customer: '',
    integrator: '',
    vendor: '',
    accountable: '',
    projectManager: readerIsHere ? host.reader.id : '',
    zone: ownZone(),
    startOn: nextMonday(today),
    dayIs: 'kickoff',
    people: {},
  };
}

/** The error of each answer that is still lacking. */
export function setupErrors(setup: Setup): SetupErrors {
  const lacking = Object.entries(tabWords.setup.errors).filter(([name]) => !setup[name as SetupText].trim());
  const file = setup.templateId === OWN_FILE && !setup.file?.template ? { templateId: setupWords.chooseFile } : {};
  return { ...Object.fromEntries(lacking), ...file };
}

/** Roles that are asked for by themselves. */
const askedBefore = ['accountable', 'projectManager'];

/** The roles somebody can be named for, with those the template is started with left out. */
export const rolesToName = (brings: TemplateBrings): TemplateBrings['roles'] => brings.roles.filter(({ id }) => !askedBefore.includes(id));

/** What is sent to start the rollout. */
export function startRequestOf(setup: Setup): Omit<StartRequest, 'channel'> {
  const { templateId, file, people, dayIs, startOn, ...said } = setup;
  const named = Object.entries(people).flatMap(([role, person]) => (person ? [{ role, person }] : []));
  return {
    ...said,
    ...(templateId === OWN_FILE ? { template: file?.template } : { templateId }),
    ...(dayIs === 'goLive' ? { goLiveOn: startOn } : { startOn }),
    ...(named.length ? { people: named } : {}),
  };
}
