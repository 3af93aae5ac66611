import '../look/plan.css';
import '../look/parts.css';
import '../look/milestone.css';
import '../look/pictures.css';
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Plan } from '../../playbook/contract/Milestone.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionMenu } from '../components/ActionMenu.tsx';
import { Icon } from '../components/Icon.tsx';
import { LeadBlock } from '../components/LeadBlock.tsx';
import { OpenMilestone } from '../components/OpenMilestone.tsx';
import { PlanBlocks } from '../components/PlanBlocks.tsx';
import { PlanTable } from '../components/PlanTable.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { View } from '../components/View.tsx';
import { useNavigation } from '../navigation.tsx';
import { useShownHead } from '../shownHead.tsx';
import { useView } from '../useView.ts';
import { useWide } from '../useWide.ts';

const words = tabWords.plan;

/** On a phone a milestone has a page of its own: its name stands in the head, and the plan finds the way back to its block. */
function useOwnPage(plan: Plan, id: string | null): void {
  const { showInside } = useShownHead();
  const name = plan.milestones.find((milestone) => milestone.id === id)?.name ?? null;
  useEffect(() => {
    showInside(name);
    return () => showInside(null);
  }, [name, showInside]);
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (id) {
      left.current = id;
      scrollTo(0, 0);
      document.getElementById('page-title')?.focus({ preventScroll: true });
    } else if (left.current) {
      const block = document.getElementById(`block-${left.current}`);
      block?.scrollIntoView({ block: 'center' });
      block?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
      left.current = null;
    }
  }, [id]);
}

function PlanBody({ plan }: { plan: Plan }) {
  const { spot, go } = useNavigation();
  const [asTable, setAsTable] = useState(false);
  const hasRoom = useWide(640);
  const { milestones, open, today } = plan;
  const id = spot.id ?? null;
  const isAlone = id !== null && !hasRoom;
  useOwnPage(plan, isAlone ? id : null);
  if (isAlone)
    return (
      <div className="stack">
        <OpenMilestone key={id} id={id} open={open} milestones={milestones} />
      </div>
    );

  const onOpen = (next: string) => {
    if (next === id) document.getElementById('milestone')?.scrollIntoView({ block: 'nearest' });
    else go({ page: 'plan', id: next });
  };
  return (
    <>
      <LeadBlock lead={plan.lead} reason={plan.reason} why={plan.why}>
        <div className="actions">
          {milestones.length > 0 && (
            <Button icon={<Icon name="table" />} onClick={() => setAsTable(!asTable)}>
              {asTable ? words.asPicture : words.asTable}
            </Button>
          )}
          <ActionMenu actions={plan.actions} label={words.change} look="button" />
        </div>
      </LeadBlock>
      {milestones.length === 0 && <p className="surface empty">{words.noMilestones}</p>}
      {milestones.length > 0 && (
        <div className="stack">
          {asTable ? (
            <PlanTable milestones={milestones} />
          ) : hasRoom ? (
            <Timeline milestones={milestones} today={today} openId={id ?? open?.id ?? null} onOpen={onOpen} />
          ) : (
            <PlanBlocks milestones={milestones} today={today} open={open} />
          )}
          {hasRoom && <OpenMilestone key={id} id={id} open={open} milestones={milestones} />}
        </div>
      )}
    </>
  );
}

/** The milestones, their deliverables, what was agreed and what is forecast (P59, P66). */
export function PlanPage() {
  const view = useView<Plan>('plan');
  return (
    <View page="plan" view={view}>
      {(plan) => <PlanBody plan={plan} />}
    </View>
  );
}
