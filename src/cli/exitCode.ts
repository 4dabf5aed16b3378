/** What the command leaves behind for scripts; `siljeok --help` lists them. */
export const EXIT = {
  done: 0,
  /** The answer is no: another fingerprint, findings nobody accepted. */
  refused: 1,
  usage: 2,
  unreadable: 3,
  unwritten: 4,
  unexpected: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
