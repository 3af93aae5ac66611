import '../look/pictures.css';
import '../look/parts.css';
import '../look/value.css';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Value } from '../../playbook/contract/Value.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { valueWords as words } from '../../playbook/words/tabValue.ts';
import { LeadActions } from '../components/LeadActions.tsx';
import { LeadBlock } from '../components/LeadBlock.tsx';
import { View } from '../components/View.tsx';
import { AroundValue } from '../components/value/AroundValue.tsx';
import { ForYou } from '../components/value/ForYou.tsx';
import { Library } from '../components/value/Library.tsx';
import { useNavigation } from '../navigation.tsx';
import { useShownHead } from '../shownHead.tsx';
import { useView } from '../useView.ts';
import { type ValueSpot, valueSpotOf } from '../valueSpot.ts';

const ValueInside = lazy(async () => ({ default: (await import('../components/value/ValueInside.tsx')).ValueInside }));

/** What is shown alone has its name in the head, and is read from its top. */
function useInside({ showing, of }: ValueSpot): void {
  const { showInside } = useShownHead();
  const name = showing === 'rounds' && of ? words.inside.round : showing ? words.inside[showing] : null;
  useEffect(() => {
    showInside(name);
    return () => showInside(null);
  }, [name, showInside]);
  const here = `${showing}~${of}`;
  const before = useRef(here);
  useEffect(() => {
    if (before.current === here) return;
    before.current = here;
    scrollTo(0, 0);
    document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [here]);
}

function Whole({ value }: { value: Value }) {
  const { lead, reason, actions, steers, material } = value;
  const hasAround = steers || material.length > 0;
  return (
    <>
      <LeadBlock lead={lead.text ? lead : { text: words.lead, late: '', after: '' }} reason={reason} why={[]}>
        <LeadActions actions={actions.filter(({ verb }) => verb !== 'writeBenefit')} about={tabWords.pages.value} />
      </LeadBlock>
      <div className="stack">
        <div className={hasAround ? 'columns value-columns' : undefined}>
          <ForYou mine={value.mine} hasRoom={!hasAround} />
          {hasAround && <AroundValue value={value} />}
        </div>
        <Library value={value} />
      </div>
    </>
  );
}

/** What the rollout gives and asks, for the reader and for everybody; what goes out about it, and what came back (P99-P104). */
export function ValuePage() {
  const { spot } = useNavigation();
  const here = valueSpotOf(spot.id);
  useInside(here);
  const view = useView<Value>('value');
  return (
    <View page="value" view={view}>
      {(value) =>
        here.showing ? (
          <Suspense fallback={<div className="surface empty" aria-busy="true" />}>
            <ValueInside value={value} here={here} />
          </Suspense>
        ) : (
          <Whole value={value} />
        )
      }
    </View>
  );
}
