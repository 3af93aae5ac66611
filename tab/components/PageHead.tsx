import { tabWords } from '../../playbook/words/tab.ts';
import { useActs } from '../act.tsx';
import { useNavigation } from '../navigation.tsx';
import { linkedPages } from '../place.ts';
import { titleSeenBefore } from '../remembered.ts';
import { useShownHead } from '../shownHead.tsx';
import { ActionMenu } from './ActionMenu.tsx';
import { Icon } from './Icon.tsx';
import { MenuButton } from './MenuButton.tsx';
import { TextLink } from './TextLink.tsx';

const words = tabWords.navigation;

function PagesMenu() {
  const { spot, go } = useNavigation();
  const { act } = useActs();
  const { head } = useShownHead();
  const entries = [
    ...linkedPages.map((page) => ({ label: tabWords.pages[page], current: page === spot.page, onChoose: () => go({ page }) })),
    ...(head?.actions ?? []).map((action, index) => ({ label: action.label, divided: index === 0, onChoose: () => act(action) })),
  ];
  return (
    <MenuButton entries={entries} label={words.pages} icon={<Icon name="lines" />} appearance="subtle" className="pages-menu">
      {words.pages}
    </MenuButton>
  );
}

/** The head of every page: where the reader is at the left, the pages at the right. */
export function PageHead() {
  const { spot, rolloutId } = useNavigation();
  const { head, inside } = useShownHead();
  const title = head ?? titleSeenBefore(rolloutId) ?? { title: tabWords.product, customer: '' };
  const isOverview = spot.page === 'overview';
  return (
    <header className="page-head">
      <div className="here">
        {!isOverview && (
          <>
            <TextLink to={{ page: inside ? spot.page : 'overview' }} className="back">
              <Icon name="left" size={16} />
              {inside ? tabWords.pages[spot.page] : title.title}
            </TextLink>
            <Icon name="right" />
          </>
        )}
        <h1 id="page-title" tabIndex={-1}>
          {isOverview ? title.title : (inside ?? tabWords.pages[spot.page])}
        </h1>
        {isOverview && <span className="customer">{title.customer}</span>}
      </div>
      <nav aria-label={words.pages} className="pages">
        {linkedPages.map((page) => (
          <TextLink key={page} to={{ page }} className="page-link" current={page === spot.page}>
            {tabWords.pages[page]}
          </TextLink>
        ))}
        <PagesMenu />
        <span className="head-actions">
          <ActionMenu actions={head?.actions ?? []} label={words.more} />
        </span>
      </nav>
    </header>
  );
}
