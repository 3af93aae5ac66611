import '../look/plan.css';
import '../look/pictures.css';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plan } from '../../playbook/contract.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionMenu } from '../components/ActionMenu.tsx';
import { Icon } from '../components/Icon.tsx';
import { LeadBlock } from '../components/LeadBlock.tsx';
import { MilestoneDetail } from '../components/MilestoneDetail.tsx';
import { PlanBlocks } from '../components/PlanBlocks.tsx';
import { PlanTable } from '../components/PlanTable.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { View } from '../components/View.tsx';
import { useNavigation } from '../navigation.tsx';
import { useView } from '../useView.ts';
import { useWide } from '../useWide.ts';

const words = tabWords.plan;

function PlanBody({ plan }: { plan: Plan }) {
  const { spot, go } = useNavigation();
  const [asTable, setAsTable] = useState(false);
  const hasRoom = useWide(640);
  const open =
    plan.milestones.find((milestone) => milestone.id === spot.id) ?? plan.milestones.find((milestone) => milestone.id === plan.openId);
  const changes = (open?.actions ?? []).filter((action) => action.tone !== 'primary');
  const shown = { milestones: plan.milestones, today: plan.today, openId: open?.id ?? null };
  const onOpen = (id: string) => {
    if (id === open?.id) document.getElementById('milestone')?.scrollIntoView({ block: 'nearest' });
    else go({ page: 'plan', id });
  };
  return (
    <>
      <LeadBlock lead={plan.lead} reason={plan.reason} why={plan.why}>
        <div className="actions">
          {plan.milestones.length > 0 && (
            <Button icon={<Icon name="table" />} onClick={() => setAsTable(!asTable)}>
              {asTable ? words.asPicture : words.asTable}
            </Button>
          )}
          <ActionMenu actions={changes} label={words.change} look="button" />
        </div>
      </LeadBlock>
      {plan.milestones.length === 0 && <p className="surface empty">{words.noMilestones}</p>}
      {plan.milestones.length > 0 && (
        <div className="stack">
          {asTable ? (
            <PlanTable milestones={plan.milestones} />
          ) : hasRoom ? (
            <Timeline {...shown} onOpen={onOpen} />
          ) : (
            <PlanBlocks {...shown} onOpen={onOpen} />
          )}
          {open && (asTable || hasRoom) && <MilestoneDetail milestone={open} />}
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
