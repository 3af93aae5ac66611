// A Fluent page as it is usually built: all of it in one chunk, and its rows already there. What the tab's first row is held against.
import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  FluentProvider,
  Input,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Switch,
  Tab,
  TabList,
  Table,
  TableBody,
  TableCell,
  TableRow,
  teamsLightTheme,
} from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { enterTeams } from '../../../tab/teams.ts';

const rows = Array.from(
  { length: 12 },
  (_, place) => `Sign the milestone “Sales pilot”, number ${place + 1} of what is needed from Northwind`,
);

function OnePage() {
  return (
    <FluentProvider theme={teamsLightTheme}>
      <TabList defaultSelectedValue="overview">
        <Tab value="overview">Overview</Tab>
        <Tab value="plan">Plan</Tab>
      </TabList>
      <Switch label="Only mine" />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button>More</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem>Print</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Dialog>
        <DialogTrigger disableButtonEnhancement>
          <Button>Report</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>Report</DialogTitle>
            <DialogContent>
              <Field label="Done today">
                <Input />
              </Field>
            </DialogContent>
          </DialogBody>
        </DialogSurface>
      </Dialog>
      <Table>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row}>
              <TableCell>{row}</TableCell>
              <TableCell>
                <Button appearance="primary">Open</Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </FluentProvider>
  );
}

void enterTeams();
const root = document.getElementById('page');
if (root) createRoot(root).render(<OnePage />);
