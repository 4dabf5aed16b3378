import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { keepDocument, keptAddress, readDocument } from './documents';
import type { Workbench } from './workbench';

interface FileButtonsProps {
  readonly workbench: Workbench;
  /** A sentence about the file, to be shown. */
  readonly onNotice: (text: string) => void;
}

/** 「열기」, 「저장」, and a file that is dropped on the window. */
export function FileButtons({ workbench, onNotice }: FileButtonsProps) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      void open(event.dataTransfer?.files[0], onNotice);
    };
    window.addEventListener('dragover', onDragOver, true);
    window.addEventListener('drop', onDrop, true);
    return () => {
      window.removeEventListener('dragover', onDragOver, true);
      window.removeEventListener('drop', onDrop, true);
    };
  }, [onNotice]);

  const save = (): void => {
    workbench
      .save()
      .then(onNotice, (error: unknown) =>
        onNotice(`저장하지 못했습니다. 통합 문서는 그대로 열려 있습니다. ${String(error)}`),
      );
  };

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xltx,.xltm"
        hidden
        aria-label="열 파일"
        onChange={(event) => void open(event.target.files?.[0], onNotice)}
      />
      <Button appearance="transparent" className="title-button" onClick={() => input.current?.click()}>
        열기
      </Button>
      <Button appearance="transparent" className="title-button" onClick={save}>
        저장
      </Button>
    </>
  );
}

/** The page begins anew with the file; one that cannot be read leaves the open workbook alone. */
async function open(file: File | undefined, onNotice: (text: string) => void): Promise<void> {
  if (file === undefined) return;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    readDocument(file.name, bytes);
    await keepDocument(file.name, bytes);
    location.search = keptAddress(file.name);
  } catch (error) {
    onNotice(error instanceof Error ? error.message : String(error));
  }
}
