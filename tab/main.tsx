import './look/base.css';
import './look/shapes.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadPage } from './pages/pages.ts';
import { spotOf } from './place.ts';
import { enterTeams } from './teams.ts';

// Teams, the page's code and the first picture are fetched side by side.
const entering = enterTeams();
loadPage(spotOf(location.search).page);

const root = document.getElementById('tab');
if (root) createRoot(root).render(<App entering={entering} />);
