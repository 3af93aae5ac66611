import '../look/playbook.css';
import '../look/playbookPrint.css';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Playbook } from '../../playbook/contract/Playbook.ts';
import { playbookWords as words } from '../../playbook/words/tabPlaybook.ts';
import { Contents } from '../components/playbook/Contents.tsx';
import { Section } from '../components/playbook/Section.tsx';
import { SectionSide } from '../components/playbook/SectionSide.tsx';
import { TextLink } from '../components/TextLink.tsx';
import { View } from '../components/View.tsx';
import { useNavigation } from '../navigation.tsx';
import { type PlaybookSpot, playbookSpotOf, type Showing, spotInPlaybook } from '../playbookSpot.ts';
import { useView } from '../useView.ts';

const SectionEditor = lazy(async () => ({ default: (await import('../components/playbook/SectionEditor.tsx')).SectionEditor }));
const SectionHistory = lazy(async () => ({ default: (await import('../components/playbook/SectionHistory.tsx')).SectionHistory }));
const Around = lazy(async () => ({ default: (await import('../components/playbook/Around.tsx')).Around }));

const around: (Showing | null)[] = ['next', 'questions', 'adoption', 'documents'];

/** What a search has just led to. */
interface Found {
  section: string;
  terms: string[];
}

const nothingFound: string[] = [];

function Reading({ playbook, here, found }: { playbook: Playbook; here: PlaybookSpot; found: Found | null }) {
  const order = playbook.groups.flatMap((group) => group.sections);
  const at = Math.max(
    order.findIndex(({ id }) => id === here.section),
    0,
  );
  const section = playbook.sections.find(({ id }) => id === order[at]?.id);
  if (!section) return <p className="surface empty">{playbook.asGuest ? words.guest.none : words.empty}</p>;
  return (
    <>
      <Section
        key={section.id}
        section={section}
        before={order[at - 1]}
        next={order[at + 1]}
        asGuest={playbook.asGuest}
        found={found?.section === section.id ? found.terms : nothingFound}
      />
      <SectionSide playbook={playbook} section={section} />
    </>
  );
}

function PlaybookBody({ playbook, here }: { playbook: Playbook; here: PlaybookSpot }) {
  const [found, setFound] = useState<Found | null>(null);
  const section = playbook.sections.find(({ id }) => id === here.section);
  const first = here.section || playbook.groups[0]?.sections[0]?.id || '';
  const waiting = <p className="surface empty">{words.editor.loading}</p>;
  // A section read from its top; one that a search led to is shown where the words stand.
  useEffect(() => {
    if (here.section || here.showing) scrollTo(0, 0);
  }, [here.section, here.showing]);
  if (here.showing === 'edit')
    return (
      <Suspense fallback={waiting}>
        <SectionEditor key={`${here.section}~${here.title}`} playbook={playbook} section={section ?? null} title={here.title} />
      </Suspense>
    );
  return (
    <>
      {playbook.asGuest && (
        <div className="guest-bar" role="status">
          <span className="grow">
            <span className="strong">{words.guest.bar}</span> {playbook.guests}
          </span>
          <TextLink to={spotInPlaybook(here.section)} className="link inline">
            {words.guest.leave}
          </TextLink>
        </div>
      )}
      <div className={around.includes(here.showing) || here.showing === 'history' ? 'playbook two' : 'playbook'}>
        <Contents
          playbook={playbook}
          here={{ ...here, section: around.includes(here.showing) ? '' : first }}
          onFound={({ id, terms }) => setFound({ section: id, terms })}
        />
        {around.includes(here.showing) ? (
          <Suspense fallback={<div className="surface empty" aria-busy="true" />}>
            <Around playbook={playbook} showing={here.showing} />
          </Suspense>
        ) : here.showing === 'history' && section ? (
          <Suspense fallback={<div className="surface empty" aria-busy="true" />}>
            <SectionHistory key={section.id} section={section} />
          </Suspense>
        ) : (
          <Reading playbook={playbook} here={here} found={found} />
        )}
      </div>
    </>
  );
}

/** The playbook: contents and search, one section at a time, who accepted it, and what stands around it. */
export function PlaybookPage() {
  const { spot } = useNavigation();
  const here = playbookSpotOf(spot.id);
  const view = useView<Playbook>(here.showing === 'guest' ? 'playbook?as=guest' : 'playbook');
  return (
    <View page="playbook" view={view}>
      {(playbook) => <PlaybookBody playbook={playbook} here={here} />}
    </View>
  );
}
