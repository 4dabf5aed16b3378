import type { Problem } from '../../domain/kinds';
import {
  changeSentences as enChanges,
  confirmationTexts as enConfirmation,
  differenceSentences as enDifferences,
  findingSentences as enFindings,
  packageSentences as enPackage,
  personalDataWords as enPersonalData,
} from '../../i18n/en/ooxml';
import { submitProblems as enProblems, submitTexts as enTexts } from '../../i18n/en/submit';
import {
  changeSentences as koChanges,
  confirmationTexts as koConfirmation,
  differenceSentences as koDifferences,
  findingSentences as koFindings,
  packageSentences as koPackage,
  personalDataWords as koPersonalData,
} from '../../i18n/ko/ooxml';
import { submitProblems as koProblems, submitTexts as koTexts } from '../../i18n/ko/submit';
import type { Params, Translated } from '../../i18n/sentences';
import type { ConfirmationTexts } from '../../ooxml/councilCopy/options';
import { useWords } from '../session/SessionContext';

type SentencesOf<Source> = Readonly<Record<keyof Source, (params: Params) => string>>;

/** All that the screens of 제출 say, in one language. */
export interface SubmitWords {
  readonly texts: Translated<typeof koTexts>;
  readonly findings: SentencesOf<typeof koFindings>;
  readonly changes: SentencesOf<typeof koChanges>;
  readonly differences: SentencesOf<typeof koDifferences>;
  readonly personalData: Readonly<Record<keyof typeof koPersonalData, string>>;
  readonly confirmation: ConfirmationTexts;
  /** The sentence of a problem with a file, with the work, or with the workbook. */
  problem(problem: Problem): string;
}

const LANGUAGES = {
  ko: {
    ...{ texts: koTexts, findings: koFindings, changes: koChanges, differences: koDifferences },
    ...{ personalData: koPersonalData, confirmation: koConfirmation },
    problems: { ...koPackage, ...koProblems },
  },
  en: {
    ...{ texts: enTexts, findings: enFindings, changes: enChanges, differences: enDifferences },
    ...{ personalData: enPersonalData, confirmation: enConfirmation },
    problems: { ...enPackage, ...enProblems },
  },
};

export function useSubmitWords(): SubmitWords {
  const { locale, sentence } = useWords();
  const { problems, ...words } = LANGUAGES[locale];
  const known: Readonly<Record<string, string | ((params: Params) => string)>> = problems;
  return {
    ...words,
    problem(problem) {
      const said = known[problem.code];
      if (said === undefined) return sentence(problem);
      return typeof said === 'string' ? said : said(problem.params);
    },
  };
}
