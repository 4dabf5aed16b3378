/** Where another text begins: a third of the line, and what Excel puts in: pages, dates, the names of file and sheet, a picture. */
const BREAK = /^&[LCRPNDTZFAG]$/i;
/** Those, and what says how the letters look: `&B`, `&"굴림,보통"`, `&10`, `&K01+000`; `&&` is a letter. */
const CODES = /(&(?:&|[LCRPNDTZFAGBIUEXYSHO]|"[^"]*"|K(?:[\da-f]{6}|\d\d[+-]\d{3})|\d{1,2}))/i;

/**
 * The text of a header or footer (머리글, 바닥글) checked as it is read: without the codes that stand in between. `check` answers
 * what to hand out in place of a text.
 *
 * @example
 * checkedBand('&C010-&B1234-5678&P', mask)  //=> '&C***-&B****-****&P'
 */
export function checkedBand(band: string, check: (text: string) => string): string {
  // Every other piece is a code.
  const pieces = band.split(CODES);
  let from = 0;
  for (let at = 1; at <= pieces.length; at += 2) {
    if (at < pieces.length && !BREAK.test(pieces[at]!)) continue;
    checkTogether(pieces, from, at, check);
    from = at + 1;
  }
  return pieces.join('');
}

/** The texts from one break to the next, those of equal length each in its place, others all in the first. */
function checkTogether(pieces: string[], from: number, to: number, check: (text: string) => string): void {
  const places: number[] = [];
  for (let at = from; at < to; at += 2) places.push(at);
  const text = places.map((at) => pieces[at]).join('');
  const checked = text === '' ? text : check(text);
  if (checked === text) return;
  let done = 0;
  for (const at of places) {
    const end = checked.length === text.length ? done + pieces[at]!.length : checked.length;
    pieces[at] = checked.slice(done, end);
    done = end;
  }
}
