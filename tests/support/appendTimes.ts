import type { Journals } from '../../bot/store/journals.ts';

/** Raises so many issues, each in an entry with a key of its own, reading again whenever somebody else was first. */
export async function appendTimes(journals: Journals, rolloutId: string, name: string, times: number): Promise<void> {
  for (let done = 0; done < times; ) {
    const opened = await journals.open(rolloutId);
    const data = { issue: `${name}-${done}`, severity: 'minor', team: null, milestone: null } as const;
    const stamp = { at: '2026-01-12T09:00:00Z', by: name, key: `${name}-${done}` };
    if (await journals.append(opened, [{ type: 'issueRaised', data, words: { text: `${done} by ${name}` } }], stamp)) done += 1;
  }
}
