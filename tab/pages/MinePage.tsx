import { sentence } from '../../playbook/words/joints.ts';
import '../look/mine.css';
import { lazy, Suspense } from 'react';
import type { Mine } from '../../playbook/contract/People.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { mineWords as words } from '../../playbook/words/tabMine.ts';
import { ActProvider } from '../act.tsx';
import { Bones } from '../components/Bones.tsx';
import { Contact } from '../components/Contact.tsx';
import { MineNeeds } from '../components/mine/MineNeeds.tsx';
import { NoRollout } from '../components/mine/NoRollout.tsx';
import { SignInTrouble } from '../components/SignInTrouble.tsx';
import { Sorry } from '../components/Sorry.tsx';
import { ElsewhereProvider } from '../navigation.tsx';
import type { Host } from '../teams.ts';
import { useMine } from '../useMine.ts';

/** What comes after the first rows. */
const AroundMine = lazy(async () => ({ default: (await import('../components/mine/AroundMine.tsx')).AroundMine }));
const ProblemBar = lazy(async () => ({ default: (await import('../components/ProblemBar.tsx')).ProblemBar }));

/** What is needed from the reader over all rollouts, what they began, how those stand that they answer for (P44, N19). */
export function MinePage({ host }: { host: Host | null }) {
  const { data, error, dataUpdatedAt, refetch } = useMine(host !== null);
  const retry = () => void refetch();
  if (!data && error)
    return error.status === 401 ? (
      <SignInTrouble why={error.refusal} onRetry={retry} />
    ) : (
      <main>
        <Sorry kind="pageTitle" onRetry={retry} />
      </main>
    );
  if (!data || !host) return <Bones page="people" />;
  return (
    <ElsewhereProvider rolloutId="">
      <ActProvider channel={host.channel}>
        <header className="page-head">
          <h1 id="page-title" tabIndex={-1}>
            {words.title}
          </h1>
        </header>
        <main>
          <Suspense fallback={null}>{error && <ProblemBar knewAt={dataUpdatedAt} onRetry={retry} />}</Suspense>
          {data.rollouts.length ? <Shown mine={data} /> : <NoRollout appId={host.appId} />}
        </main>
      </ActProvider>
    </ElsewhereProvider>
  );
}

function Shown({ mine }: { mine: Mine }) {
  const needs = mine.rollouts.flatMap((rollout) => rollout.needs);
  const late = needs.filter((need) => need.late).length;
  return (
    <>
      <div className="lead-block">
        <div className="lead-words">
          <p className="lead small">
            {late ? words.lead(needs.length) : sentence(words.lead(needs.length))}
            {late ? <span className="late">{words.late(late)}</span> : null}
          </p>
          <p className="reason">
            {words.inRollouts(mine.rollouts.map(({ title }) => title))} {mine.more > 0 && words.more(mine.more)}
          </p>
        </div>
      </div>
      <div className="columns seven-five mine-columns">
        <MineNeeds rollouts={mine.rollouts} />
        <Suspense fallback={<p className="unseen">{tabWords.loading}</p>}>
          <AroundMine mine={mine} />
        </Suspense>
      </div>
      <Contact />
    </>
  );
}
