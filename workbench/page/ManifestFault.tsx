import { ManifestError } from '../manifest/manifest';

/** What is shown instead of the workbench when Excel could not have loaded the add-in. */
export function ManifestFault({ url, error }: { readonly url: string; readonly error: unknown }) {
  return (
    <main className="fault" role="alert">
      <h1>추가 기능을 불러올 수 없습니다</h1>
      <p>
        <code>{url}</code>을 읽는 중에 문제가 있었습니다. 엑셀도 이 매니페스트를 받아들이지 않습니다.
      </p>
      <pre>{error instanceof ManifestError ? error.message : String(error)}</pre>
    </main>
  );
}
