import { cliSentences as enCli, cliTexts as enTexts } from '../i18n/en/cli';
import {
  changeSentences as enChanges,
  confirmationTexts as enConfirmation,
  differenceSentences as enDifferences,
  findingSentences as enFindings,
  packageSentences as enPackage,
  personalDataWords as enPersonalData,
} from '../i18n/en/ooxml';
import { reportSentences as enReport } from '../i18n/en/report';
import { workbookSentences as enWorkbook } from '../i18n/en/workbook';
import { reportSentences as koReport } from '../i18n/ko/report';
import { workbookSentences as koWorkbook } from '../i18n/ko/workbook';
import { cliSentences as koCli, cliTexts as koTexts } from '../i18n/ko/cli';
import {
  changeSentences as koChanges,
  confirmationTexts as koConfirmation,
  differenceSentences as koDifferences,
  findingSentences as koFindings,
  packageSentences as koPackage,
  personalDataWords as koPersonalData,
} from '../i18n/ko/ooxml';
import type { ConfirmationTexts } from '../ooxml/councilCopy/options';
import type { Params, Translated } from '../i18n/sentences';

type SentencesOf<Source> = Readonly<Record<keyof Source, (params: Params) => string>>;

/** All that a command says, in one language. */
export interface Words {
  readonly texts: Translated<typeof koTexts>;
  readonly sentences: SentencesOf<typeof koPackage & typeof koCli & typeof koReport & typeof koWorkbook>;
  readonly findings: SentencesOf<typeof koFindings>;
  readonly changes: SentencesOf<typeof koChanges>;
  readonly differences: SentencesOf<typeof koDifferences>;
  readonly personalData: Readonly<Record<keyof typeof koPersonalData, string>>;
  readonly confirmation: ConfirmationTexts;
}

export const LANGUAGES: Readonly<Record<'ko' | 'en', Words>> = {
  ko: {
    texts: koTexts,
    sentences: { ...koPackage, ...koWorkbook, ...koReport, ...koCli },
    findings: koFindings,
    changes: koChanges,
    differences: koDifferences,
    personalData: koPersonalData,
    confirmation: koConfirmation,
  },
  en: {
    texts: enTexts,
    sentences: { ...enPackage, ...enWorkbook, ...enReport, ...enCli },
    findings: enFindings,
    changes: enChanges,
    differences: enDifferences,
    personalData: enPersonalData,
    confirmation: enConfirmation,
  },
};

export type Language = keyof typeof LANGUAGES;

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(LANGUAGES, text);
}
