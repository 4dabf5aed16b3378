/** `:\` and two `\` a path, `://` an address, `!` a sheet, `[` a table or a book, `|` another program, `_x` an add-in, what asks outside, and functions of ours. */
export const HINTS = [
  ':\\',
  '\\\\',
  'file:',
  '://',
  '!',
  '[',
  '|',
  '_x',
  'cube',
  'rtd',
  'webservice',
  '_fv',
  'getpivotdata',
  'siljeok',
];

/** A formula without any of these asks for nothing but cells of its own sheet, or for a name. */
export const ASKS_FAR = /[![]|getpivotdata|anchorarray/i;
