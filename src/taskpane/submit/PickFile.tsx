import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';

interface PickFileProps extends Pick<ButtonProps, 'appearance' | 'size'> {
  readonly children: string;
  /** For whoever hears the button without what stands beside it. */
  readonly label?: string;
  pick(file: File): void;
}

/** A button that asks for a workbook's file. The browser's own control is out of sight: it is called by the button. */
export function PickFile({ children, label, pick, ...look }: PickFileProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} aria-label={label} onClick={() => input.current?.click()}>
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
