import { Button } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { MenuEntry } from './MenuList.tsx';

const MenuList = lazy(async () => ({ default: (await import('./MenuList.tsx')).MenuList }));

interface MenuButtonProps {
  entries: MenuEntry[];
  label: string;
  /** What is seen; the label itself when absent. */
  children?: ReactNode;
  icon?: React.JSX.Element;
  appearance?: 'primary' | 'outline' | 'subtle';
  size?: 'small' | 'medium';
  className?: string;
}

/** A button that opens a menu; the menu's code is fetched when it is first opened. */
export function MenuButton({ entries, label, children, icon, appearance = 'outline', size = 'medium', className }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const iconOnly = icon !== undefined && children === undefined;
  return (
    <>
      <Button
        ref={button}
        className={className}
        appearance={appearance}
        size={size}
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={iconOnly || children !== undefined ? label : undefined}
        onClick={() => setOpen(true)}
      >
        {iconOnly ? undefined : (children ?? label)}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <MenuList
            target={button}
            entries={entries}
            label={label}
            onClose={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
