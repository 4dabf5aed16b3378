import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';

interface PickFileProps {
  readonly children: string;
  /** For whoever hears the button without what stands beside it. */
  readonly label?: string;
  /** Whether there is a file to ask for yet; where not, whoever is asked has said why. */
  readonly isReady?: () => boolean;
  pick(file: File): void;
}

/** A button that asks for a workbook's file. The browser's own control is out of sight: it is called by the button. */
export function PickFile({ children, label, isReady, pick }: PickFileProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button aria-label={label} onClick={() => isReady?.() !== false && input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xltx,.xltm"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file chosen again is news as well.
          target.value = '';
          if (file) pick(file);
        }}
      />
    </>
  );
}
