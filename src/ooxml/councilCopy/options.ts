import type { FindingKind } from './findings/findings';

/** What a council's copy (의회 제출본) is to be. */
export interface CouncilCopyOptions {
  /** The sheets to hand out, by name, or all that are visible. Every other sheet goes. */
  readonly sheets: readonly string[] | 'visible';
  /** What takes the place of our functions: their values (the default), or the native formula with the same result. */
  readonly mode?: '값' | '수식';
  /** Kinds of findings that do not stop the copy. */
  readonly accept?: readonly (FindingKind | '모두')[];
  /** Default 'notes': texts of comments stay, as notes without authors. */
  readonly comments?: 'notes' | 'remove';
  /** Sensitivity labels (민감도 레이블) stay. Default: they go, as they name the office's account. */
  readonly keepLabels?: boolean;
  /** Personal data is made unreadable, not just listed. */
  readonly blankPersonalData?: boolean;
  /** Present: a sheet 「제출 확인」 is put behind the others. */
  readonly confirmation?: Confirmation;
  /** Told how far the making is: 0…1, never less than before. */
  progress?(share: number): void;
}

/** What the sheet 「제출 확인」 says; each as it is to be printed. */
export interface Confirmation {
  /** 기준일 */
  readonly referenceDate?: string;
  /** 제출일 */
  readonly submissionDate?: string;
  /** 부서 */
  readonly department?: string;
  /** 담당자 */
  readonly person?: string;
  /** The words of the sheet itself. */
  readonly texts: ConfirmationTexts;
}

export interface ConfirmationTexts {
  /** Name of the sheet; where it is taken, a number is put behind it. */
  readonly sheet: string;
  readonly title: string;
  readonly referenceDate: string;
  readonly submissionDate: string;
  readonly department: string;
  readonly person: string;
  readonly sheets: string;
  /** Heading over what was turned into values. */
  readonly valued: string;
  /** Where nothing was. */
  readonly none: string;
  readonly columns: readonly [sheet: string, cell: string, formula: string, value: string];
  /** In place of a formula that names what is not handed out. */
  readonly ofDropped: string;
  /** In place of a formula that leads out of the workbook. */
  readonly ofOutside: string;
  /** In place of a formula that cannot be read. */
  readonly unreadable: string;
}

/** The options with everything decided. */
export interface Settings extends Required<Omit<CouncilCopyOptions, 'accept' | 'confirmation'>> {
  accepts(kind: FindingKind): boolean;
  readonly confirmation: Confirmation | undefined;
}

export function settingsOf(options: CouncilCopyOptions): Settings {
  const { accept = [], confirmation } = options;
  return {
    mode: '값',
    comments: 'notes',
    keepLabels: false,
    blankPersonalData: false,
    progress: () => undefined,
    ...options,
    confirmation,
    accepts: (kind) => accept.includes('모두') || accept.includes(kind),
  };
}
