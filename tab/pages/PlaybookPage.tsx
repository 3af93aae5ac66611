import '../look/playbook.css';
import type { Playbook } from '../../playbook/contract/Playbook.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { Contents } from '../components/Contents.tsx';
import { Section } from '../components/Section.tsx';
import { View } from '../components/View.tsx';
import { useNavigation } from '../navigation.tsx';
import { useView } from '../useView.ts';

function PlaybookBody({ playbook }: { playbook: Playbook }) {
  const { spot } = useNavigation();
  const order = playbook.groups.flatMap((group) => group.sections);
  const at = Math.max(
    order.findIndex(({ id }) => id === spot.id),
    0,
  );
  const section = playbook.sections.find(({ id }) => id === order[at]?.id);
  if (!section) return <p className="surface empty">{tabWords.playbook.empty}</p>;
  return (
    <div className="playbook">
      <Contents playbook={playbook} currentId={section.id} />
      <Section key={section.id} section={section} before={order[at - 1]} next={order[at + 1]} />
      {playbook.ownership && (
        <aside className="surface side-panel" aria-labelledby="ownership">
          <h2 id="ownership" className="side-title">
            {tabWords.playbook.ownership}
          </h2>
          <p className="explains">{playbook.ownership}</p>
        </aside>
      )}
    </div>
  );
}

/** The playbook: contents, one section at a time, and the statement of who owns the outcome. */
export function PlaybookPage() {
  const view = useView<Playbook>('playbook');
  return (
    <View page="playbook" view={view}>
      {(playbook) => <PlaybookBody playbook={playbook} />}
    </View>
  );
}
