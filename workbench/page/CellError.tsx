import { useEffect, useState } from 'react';
import type { Workbench } from './workbench';

/** Why the selected cell shows an error: the sentence that the custom function gave, as Excel has it in the cell's card. */
export function CellError({ workbench }: { readonly workbench: Workbench }) {
  const [text, setText] = useState('');

  useEffect(() => {
    const { book, functions } = workbench;
    return book.onEvents(() => {
      const { sheet, area } = book.selection;
      setText(functions.errorTextAt(sheet, area.row, area.column));
    });
  }, [workbench]);

  return (
    <div className="cell-error" role="status" hidden={text === ''}>
      {text}
    </div>
  );
}
