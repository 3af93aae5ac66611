// What the configuration page collects, and when it is complete.
import type { ChannelRollouts, StartRequest } from '../playbook/contract/People.ts';
import { tabWords } from '../playbook/words/tab.ts';
import type { Host } from './teams.ts';

/** What the form holds. */
export type Setup = Omit<StartRequest, 'channel'>;

export type SetupErrors = Partial<Record<keyof Setup, string>>;

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
    title: host.channel?.name ?? '',
    customer: '',
    integrator: '',
    vendor: '',
    accountable: '',
    projectManager: readerIsHere ? host.reader.id : '',
    zone: ownZone(),
    startOn: nextMonday(today),
  };
}

/** The error of each answer that is still lacking. */
export function setupErrors(setup: Setup): SetupErrors {
  const lacking = Object.entries(tabWords.setup.errors).filter(([name]) => !setup[name as keyof Setup].trim());
  return Object.fromEntries(lacking);
}
