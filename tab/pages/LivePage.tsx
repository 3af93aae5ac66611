import { sentences } from '../../playbook/words/joints.ts';
import '../look/parts.css';
import '../look/live.css';
import type { Action } from '../../playbook/contract/Action.ts';
import type { Live } from '../../playbook/contract/Live.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { liveWords as words } from '../../playbook/words/tabLive.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { ActionMenu } from '../components/ActionMenu.tsx';
import { Checks } from '../components/Checks.tsx';
import { FollowUps } from '../components/FollowUps.tsx';
import { LeadBlock } from '../components/LeadBlock.tsx';
import { TeamInTurn } from '../components/TeamInTurn.tsx';
import { TextLink } from '../components/TextLink.tsx';
import { Timer } from '../components/Timer.tsx';
import { Turn } from '../components/Turn.tsx';
import { View } from '../components/View.tsx';
import { useNavigation } from '../navigation.tsx';
import { useArrowKeys } from '../useArrowKeys.ts';
import { useView } from '../useView.ts';
import { isWebAddress } from '../webAddress.ts';

/** What begins a list stands at its head. */
const ofLists = { followUps: 'noteFollowUp', checks: 'planCheck' };
const startsOf = (actions: Action[], verb: string) => actions.filter((action) => action.verb === verb);

/** More buttons than this beside a lead sentence would crowd it. */
const SHOWN_ACTIONS = 1;

function leadOf({ begunAt, teams }: Live, at: number): string {
  if (!begunAt) return words.off;
  return teams.length > 0 ? words.on(at + 1, teams.length) : words.onWithout;
}

/** The sentence of the page, the way into the call, and Begin or End. */
function LiveLead({ live, at }: { live: Live; at: number }) {
  const { line, link, place } = live;
  const actions = live.actions.filter(({ verb }) => !Object.values(ofLists).includes(verb));
  const firstOnes = actions.slice(0, SHOWN_ACTIONS);
  return (
    <LeadBlock lead={{ text: leadOf(live, at), late: '', after: '' }} reason={sentences([line, place]) || words.noLink} why={[]}>
      <div className="actions">
        {isWebAddress(link) && (
          <a className="button-like join" href={link} target="_blank" rel="noreferrer">
            {words.join}
          </a>
        )}
        {firstOnes.map((action) => (
          <ActionButton key={action.key} action={action} />
        ))}
        <ActionMenu actions={actions.slice(SHOWN_ACTIONS)} label={tabWords.more(tabWords.pages.live)} />
      </div>
    </LeadBlock>
  );
}

/** The teams one after the other; who speaks stands in the address, so that a link or a reload finds them again. */
function Held({ live, begunAt, at, onGo }: { live: Live; begunAt: string; at: number; onGo: (at: number) => void }) {
  const { teams, minutes, head } = live;
  const team = teams[at];
  useArrowKeys((step) => onGo(at + step));
  return (
    <>
      <Timer begunAt={begunAt} minutes={minutes} head={head} />
      {team ? (
        <div className="columns status-columns">
          <TeamInTurn team={team} at={at} all={teams.length} onStep={(step) => onGo(at + step)} />
          <Turn teams={teams} at={at} onChoose={onGo} />
        </div>
      ) : (
        <div className="surface empty">
          <p>{words.noTeams}</p>
          <TextLink to={{ page: 'people' }}>{words.people}</TextLink>
        </div>
      )}
    </>
  );
}

function LiveBody({ live }: { live: Live }) {
  const { spot, stay } = useNavigation();
  const { teams, begunAt } = live;
  const at = Math.max(
    teams.findIndex(({ id }) => id === spot.id),
    0,
  );
  const go = (next: number) => {
    const team = teams[Math.min(Math.max(next, 0), teams.length - 1)];
    if (team) stay({ page: 'live', id: team.id });
  };
  return (
    <>
      <LiveLead live={live} at={at} />
      <div className="stack">
        {begunAt ? <Held live={live} begunAt={begunAt} at={at} onGo={go} /> : <p className="surface empty resting-live">{words.how}</p>}
        <div className="columns seven-five">
          <FollowUps followUps={live.followUps} actions={startsOf(live.actions, ofLists.followUps)} />
          <Checks checks={live.checks} actions={startsOf(live.actions, ofLists.checks)} />
        </div>
      </div>
    </>
  );
}

/** The daily check held live: teams in turn, the time that is left, and what is taken out of the meeting (P84, P85, P87-P89). */
export function LivePage() {
  const view = useView<Live>('live');
  return (
    <View page="live" view={view}>
      {(live) => <LiveBody live={live} />}
    </View>
  );
}
