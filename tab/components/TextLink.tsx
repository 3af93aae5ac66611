import type { MouseEvent, ReactNode } from 'react';
import { useNavigation } from '../navigation.tsx';
import type { Spot } from '../place.ts';

interface TextLinkProps {
  to: Spot;
  children: ReactNode;
  className?: string;
  current?: boolean;
  /** Called when the link is followed here. */
  onFollow?: () => void;
}

/** A link to a spot inside the tab; a real address, so it can be copied and opened elsewhere. */
export function TextLink({ to, children, className = 'link', current = false, onFollow }: TextLinkProps) {
  const { addressOf, go } = useNavigation();
  const follow = (press: MouseEvent) => {
    if (press.metaKey || press.ctrlKey || press.shiftKey || press.button !== 0) return;
    press.preventDefault();
    onFollow?.();
    go(to);
  };
  return (
    <a href={addressOf(to)} className={className} onClick={follow} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
