import type { Value } from '../../../playbook/contract/Value.ts';
import type { ValueSpot } from '../../valueSpot.ts';
import { BenefitOpen } from './BenefitOpen.tsx';
import { Lagging } from './Lagging.tsx';
import { Measures } from './Measures.tsx';
import { NextNotes } from './NextNotes.tsx';
import { Notices } from './Notices.tsx';
import { RoundOpen } from './RoundOpen.tsx';
import { Rounds } from './Rounds.tsx';
import { ToPassOn } from './ToPassOn.tsx';

/** What the page on value shows alone. */
export function ValueInside({ value, here: { showing, of } }: { value: Value; here: ValueSpot }) {
  switch (showing) {
    case 'benefit':
      return <BenefitOpen key={of} value={value} id={of} />;
    case 'next':
      return <NextNotes next={value.next} quiet={value.quiet} />;
    case 'notices':
      return <Notices notices={value.notices} actions={value.actions} />;
    case 'rounds':
      return of ? <RoundOpen key={of} id={of} /> : <Rounds rounds={value.rounds} />;
    case 'lag':
      return <Lagging lag={value.lag} />;
    case 'measures':
      return <Measures measures={value.measures} />;
    default:
      return <ToPassOn value={value} />;
  }
}
