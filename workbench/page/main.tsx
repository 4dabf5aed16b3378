import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { startDocument } from './documents';
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
    (addin) =>
      startDocument(query).then(
        (opened) => <App addin={addin} query={query} opened={opened} />,
        (error: Error) => <DocumentFaultPage text={error.message} />,
      ),
    (error: unknown) => <ManifestFault url={manifestUrl} error={error} />,
  );
  createRoot(place).render(
    <FluentProvider theme={THEME} style={{ height: '100%' }}>
      {page}
    </FluentProvider>,
  );
}

/** What is shown instead of the workbench when the file to begin with cannot be opened. */
function DocumentFaultPage({ text }: { readonly text: string }) {
  return (
    <main className="fault" role="alert">
      <h1>파일을 열 수 없습니다</h1>
      <p>{text}</p>
      <a href="?book=blank">빈 통합 문서로 시작</a>
    </main>
  );
}

void main();
