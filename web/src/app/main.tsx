import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@/ui/fonts.css';
import '@/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '@/lib/i18n/i18n';
import { nonce } from './providers/nonce';
import { App } from './providers/app';

// react-remove-scroll inside Mantine's dialogs reads the nonce of its style element from this global.
Object.assign(globalThis, { __webpack_nonce__: nonce() });

await startLanguage();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
