import { MenuList as FluentMenuList, Menu, MenuDivider, MenuItem, MenuPopover } from '@fluentui/react-components';
import { type RefObject, useEffect, useRef } from 'react';

/** A line of a menu; a line with `divided` stands below a divider. */
export interface MenuEntry {
  label: string;
  current?: boolean;
  divided?: boolean;
  onChoose: () => void;
}

interface MenuListProps {
  target: RefObject<HTMLElement | null>;
  entries: MenuEntry[];
  label: string;
  onClose: () => void;
}

/** The open menu of a MenuButton. */
export function MenuList({ target, entries, label, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, []);
  return (
    <Menu open positioning={{ target: target.current, position: 'below', align: 'end' }} onOpenChange={(_, { open }) => open || onClose()}>
      <MenuPopover className="menu">
        <FluentMenuList ref={list} aria-label={label} aria-labelledby={undefined}>
          {entries.map((entry) => [
            entry.divided && <MenuDivider key={`${entry.label} divider`} />,
            <MenuItem
              key={entry.label}
              className={entry.current ? 'strong' : undefined}
              aria-current={entry.current ? 'page' : undefined}
              onClick={entry.onChoose}
            >
              {entry.label}
            </MenuItem>,
          ])}
        </FluentMenuList>
      </MenuPopover>
    </Menu>
  );
}
