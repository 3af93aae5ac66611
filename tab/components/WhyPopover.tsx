import { Popover, PopoverSurface } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Change } from '../../playbook/contract/Change.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { TextLink } from './TextLink.tsx';

interface WhyPopoverProps {
  target: RefObject<HTMLElement | null>;
  changes: Change[];
  onClose: () => void;
}

/** The entries a statement comes from, and the way to all of them. */
export function WhyPopover({ target, changes, onClose }: WhyPopoverProps) {
  // Not modal: the page behind stays readable, also to a screen reader, when a link leads away from here.
  return (
    <Popover
      open
      positioning={{ target: target.current, position: 'below', align: 'end', fallbackPositions: ['above-end', 'below-start'] }}
      onOpenChange={(_, { open }) => open || onClose()}
    >
      <PopoverSurface className="why" aria-label={tabWords.whyTitle}>
        <p className="strong">{tabWords.whyTitle}</p>
        <ul className="changes">
          {changes.map((change) => (
            <ChangeRow key={change.seq} change={change} />
          ))}
        </ul>
        <TextLink to={{ page: 'history' }}>{tabWords.allHistory}</TextLink>
      </PopoverSurface>
    </Popover>
  );
}
