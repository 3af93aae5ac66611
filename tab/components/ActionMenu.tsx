import type { Action } from '../../playbook/contract/Action.ts';
import { useActs } from '../act.tsx';
import { Icon } from './Icon.tsx';
import { MenuButton } from './MenuButton.tsx';

interface ActionMenuProps {
  actions: Action[];
  label: string;
  /** `dots` shows three dots in place of the label. */
  look?: 'dots' | 'button' | 'primary';
  size?: 'small' | 'medium';
}

/** Several actions behind one button; nothing where there are none. */
export function ActionMenu({ actions, label, look = 'dots', size = 'medium' }: ActionMenuProps) {
  const { act } = useActs();
  if (actions.length === 0) return null;
  const entries = actions.map((action) => ({ label: action.label, onChoose: () => act(action) }));
  if (look === 'dots')
    return <MenuButton entries={entries} label={label} icon={<Icon name="more" />} appearance="subtle" size="small" className="dots" />;
  return <MenuButton entries={entries} label={label} appearance={look === 'primary' ? 'primary' : 'outline'} size={size} />;
}
