// What a day brings to a person at the desk, and what the people nobody plays say on it.
import type { RunningDesk, Said } from './aRunningDesk.ts';

const fromMilepost = ({ from }: Said) => from.key === 'milepost';

/** The summaries of what Milepost sent somebody, those with these words. */
export async function sentTo(desk: RunningDesk, person: string, words: string): Promise<string[]> {
  const said = (await desk.chatOf(person)).filter(fromMilepost).map(({ summary, text }) => summary || text);
  return said.filter((one) => one.includes(words));
}

/** Reports a fact for everybody who was asked that day and said nothing yet: *No change* three days in a row would be asked for one (U9). */
export async function reportFor(desk: RunningDesk, people: string[], day: string): Promise<void> {
  for (const person of people) {
    const asked = (await desk.chatOf(person)).filter(({ at, summary }) => at.startsWith(day) && /how did today go/.test(summary));
    if (asked.length > 0) await desk.press(person, 'Send', { done: `Three more steps were done on ${day}`, days: '0' });
  }
}

/** The day on which Milepost wrote most to somebody, and what. */
export async function busiestDay(desk: RunningDesk, person: string): Promise<{ day: string; messages: string[] }> {
  const byDay = Map.groupBy((await desk.chatOf(person)).filter(fromMilepost), ({ at }) => at.slice(0, 10));
  const [day, said] = [...byDay].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? ['', []];
  return { day, messages: said.map(({ summary, text }) => summary || text) };
}
