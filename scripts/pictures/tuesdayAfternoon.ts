import type { RunningDesk } from '../../tests/scenes/aRunningDesk.ts';

/** The minute the pictures of the tab show. */
export const picturedAt = '2026-03-10T15:58:00Z';
/** A little later the service desk in Porto has its card: the minute the pictures of the desk show. */
export const deskPicturedAt = '2026-03-10T16:00:00Z';

/** Lets the sample's Tuesday 10 March happen until 16:58 in Lyon: five reports in, one team not asked yet, a red issue climbing. */
export async function tuesdayAfternoon({ ask, walkTo, press, command }: RunningDesk): Promise<void> {
  const at = (time: string) => walkTo(`2026-03-10T${time}:00Z`);
  await at('14:51');
  await command('carla', 'reportStatus', {
    team: 'sales',
    day: '2026-03-10',
    days: 1,
    done: 'Lead form accepted in Lyon, Porto and Oslo.',
  });
  await at('15:03');
  await press('yuki', 'No change');
  await at('15:08');
  await press('ben', 'Send', { days: '0', done: 'Exercise for Lyon is ready. No trainer named yet.' });
  await at('15:20');
  await press('raj', 'Send', { days: '0', done: 'Mail connector runs in the pilot. Guest sign-in fails.' });
  await at('15:42');
  await press('lena', 'Send', { days: '-3', done: 'Duplicates removed from 3 of 4 sources.' });
  await at('15:46');
  await ask('POST', '/local/say', { person: 'lena', text: 'bad news The nightly import stops at 40,000 rows. It blocks the last source.' });
  await press('lena', 'Send', { severity: 'red' });
  await walkTo(picturedAt);
}
