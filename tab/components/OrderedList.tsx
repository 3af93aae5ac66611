import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { formWords as words } from '../../playbook/words/tabMilestone.ts';
import { Icon } from './Icon.tsx';

interface OrderedListProps {
  label: string;
  items: { value: string; label: string }[];
  /** Their order counts: they are numbered and can be moved. */
  ordered: boolean;
  canRemove: boolean;
  onChange: (values: string[]) => void;
}

/** What was chosen, one a line, to be moved up and down where the order counts, or taken out. */
export function OrderedList({ label, items, ordered, canRemove, onChange }: OrderedListProps) {
  const list = useRef<HTMLOListElement>(null);
  const values = items.map(({ value }) => value);
  const move = (from: number, to: number) => {
    const next = [...values];
    const [moved] = next.splice(from, 1);
    if (moved === undefined) return;
    next.splice(to, 0, moved);
    onChange(next);
    // The line keeps the focus where it went, so that it can be moved on.
    const way = to < from ? 'up' : 'down';
    requestAnimationFrame(() => {
      const row = list.current?.children[to];
      const button =
        row?.querySelector<HTMLElement>(`[data-way="${way}"]:not(:disabled)`) ?? row?.querySelector<HTMLElement>('button:not(:disabled)');
      button?.focus();
    });
  };
  return (
    <ol ref={list} className="chosen" aria-label={words.chosen(label)}>
      {items.map((item, index) => (
        <li key={item.value}>
          {ordered && <span className="caption chosen-place">{index + 1}</span>}
          <span className="grow breakable">{item.label}</span>
          {ordered && items.length > 1 && (
            <>
              <Button
                size="small"
                appearance="subtle"
                data-way="up"
                icon={<Icon name="up" size={16} />}
                aria-label={words.up(item.label)}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              />
              <Button
                size="small"
                appearance="subtle"
                data-way="down"
                icon={<Icon name="down" size={16} />}
                aria-label={words.down(item.label)}
                disabled={index === items.length - 1}
                onClick={() => move(index, index + 1)}
              />
            </>
          )}
          {canRemove && (
            <Button
              size="small"
              appearance="subtle"
              icon={<Icon name="close" size={16} />}
              aria-label={words.remove(item.label)}
              onClick={() => onChange(values.filter((value) => value !== item.value))}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
