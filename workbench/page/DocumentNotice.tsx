import { Button } from '@fluentui/react-components';

/** A sentence about the file under the title bar, until it is closed. */
export function DocumentNotice({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <div className="document-notice" role="status">
      <p>{text}</p>
      <Button size="small" onClick={onClose}>
        닫기
      </Button>
    </div>
  );
}
