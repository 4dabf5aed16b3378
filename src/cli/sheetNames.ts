/**
 * The sheets that `--sheets` names, each value for itself: the very name of a sheet, commas and blanks at its ends too, or names
 * parted by commas (`\,` is a comma of a name). A name that no sheet has stays as it was typed.
 *
 * @example
 * sheetNames(['보고, 1\\,2월'], ['보고', '1,2월', '총괄 '])  //=> ['보고', '1,2월']
 */
export function sheetNames(values: readonly string[], sheets: readonly string[]): readonly string[] {
  const named = (typed: string) => sheets.find((sheet) => keyOf(sheet) === keyOf(typed));
  return values.flatMap((value) => {
    const whole = named(value);
    if (whole !== undefined) return [whole];
    return value
      .split(UNESCAPED_COMMA)
      .map((piece) => piece.replaceAll('\\,', ','))
      .map((piece) => named(piece) ?? named(piece.trim()) ?? piece.trim());
  });
}

const UNESCAPED_COMMA = /(?<!\\),/;

/** Whether a name can be typed in a list only with `\,`, or by itself with quotes. */
export function isHardToName(sheet: string): boolean {
  return sheet.includes(',') || sheet.trim() !== sheet;
}

/** Names are compared as Excel does, and however their letters are composed. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
