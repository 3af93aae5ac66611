import { Switch } from '@fluentui/react-components';

/** *Only mine*, on or off. */
export function MineSwitch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return <Switch label={label} labelPosition="before" className="mine" checked={on} onChange={(_, { checked }) => onChange(checked)} />;
}
