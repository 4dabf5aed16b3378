import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadAddin } from './loadAddin';
import { ManifestFault } from './ManifestFault';
import './page.css';
import { manifestLocale } from './workbench';

const THEME = { ...webLightTheme, fontFamilyBase: getComputedStyle(document.body).fontFamily };

/** Reads the manifest first, as Excel does on side-loading; the workbench opens only with one that can be read. */
async function main(): Promise<void> {
  const place = document.getElementById('app');
  if (place === null) throw new Error('#app is missing.');
  const query = new URLSearchParams(location.search);
  const manifestUrl = query.get('manifest') ?? '/manifest.xml';
  const page = await loadAddin(manifestUrl, manifestLocale(query)).then(
    (addin) => <App addin={addin} query={query} />,
    (error: unknown) => <ManifestFault url={manifestUrl} error={error} />,
  );
  createRoot(place).render(
    <FluentProvider theme={THEME} style={{ height: '100%' }}>
      {page}
    </FluentProvider>,
  );
}

void main();
