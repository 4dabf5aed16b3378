import { Button } from '@fluentui/react-components';

/**
 * Stands in the pane before the add-in's page and says what office.js is about to ask over http; the answer is the user's own.
 * No dialog: the grid takes the focus while it opens, which leaves a modal one out of reach of screen readers.
 */
export function TrustNotice({ onContinue }: { readonly onContinue: () => void }) {
  return (
    <section className="trust-notice" aria-label="작업창을 열기 전에">
      <h3>곧 브라우저가 한 번 묻습니다</h3>
      <p>
        이 작업대에는 엑셀이 없습니다. 이 컴퓨터(localhost)의 화면이 엑셀을 대신하고, 추가 기능은 Microsoft의
        office.js를 그대로 씁니다.
      </p>
      <p>
        그래서 office.js가 <b>「localhost가 Microsoft Office 역할을 하고 있다」</b>는 뜻의 확인 창을 띄웁니다.
        이 컴퓨터에서 직접 띄운 작업대라면 <b>확인</b>을 누르십시오. 취소하면 추가 기능이 열리지 않습니다.
      </p>
      <p>답은 이 브라우저에 저장되어 다시 묻지 않습니다.</p>
      <Button appearance="primary" onClick={onContinue}>
        계속
      </Button>
    </section>
  );
}
