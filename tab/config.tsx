import './look/base.css';
import './look/form.css';
import './look/setup.css';
import { createRoot } from 'react-dom/client';
import { ConfigApp } from './ConfigApp.tsx';
import { enterTeams } from './teams.ts';

const root = document.getElementById('tab');
if (root) createRoot(root).render(<ConfigApp entering={enterTeams()} />);
