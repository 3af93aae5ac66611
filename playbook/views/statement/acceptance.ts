import { signoffModeOf } from '../../clock/signoffState.ts';
import { sectionPieces } from './ownWords.ts';
import type { Piece } from './StatementRecord.ts';
import type { Writing } from './Writing.ts';

/** How a milestone is accepted, in numbered rules (P26, P70). */
export function acceptance(writing: Writing): Piece[] {
  const { looking, speaking, w } = writing;
  const { rollout } = looking;
  const own = rollout.milestones.filter((one) => signoffModeOf(rollout, one) !== rollout.settings.signoffMode);
  const said = [
    ...w.acceptance.rules.slice(0, 2),
    w.acceptance.mode[rollout.settings.signoffMode],
    ...own.map((one) => speaking.say.joints.led(one.name, w.acceptance.mode[signoffModeOf(rollout, one)])),
    ...w.acceptance.rules.slice(2),
  ];
  return [{ is: 'list', items: said, numbered: true }, ...sectionPieces(writing, 'acceptance')];
}
