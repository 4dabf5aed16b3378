const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Of the file handed out last: the browser may still be reading it. */
let handedOut: string | null = null;

/** Hands a file to the browser, which saves it where its user has it save things. */
export function download(name: string, bytes: Uint8Array): void {
  if (handedOut !== null) URL.revokeObjectURL(handedOut);
  handedOut = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = handedOut;
  link.download = name;
  link.click();
}
