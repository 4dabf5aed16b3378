import { cliSentences as enCli } from './en/cli';
import { domainSentences as en } from './en/domain';
import { functionSentences as enFunctions } from './en/functions';
import {
  changeSentences as enChanges,
  findingSentences as enFindings,
  packageSentences as enPackage,
} from './en/ooxml';
import { cliSentences as koCli } from './ko/cli';
import { domainSentences as ko } from './ko/domain';
import { functionSentences as koFunctions } from './ko/functions';
import {
  changeSentences as koChanges,
  findingSentences as koFindings,
  packageSentences as koPackage,
} from './ko/ooxml';
import type { Params } from './sentences';

type Sentences = Readonly<Record<string, (params: Params) => string>>;

/** Parameters that a sentence tells, found by handing it marks. */
function told(sentence: (params: Params) => string): string[] {
  const marks = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });
  return [...new Set(sentence(marks).match(/‹\w+›/g) ?? [])].sort();
}

describe.each<[string, Sentences, Sentences]>([
  ['the domain', ko, en],
  ['the functions', koFunctions, enFunctions],
  ['workbook files', koPackage, enPackage],
  ['what to look at', koFindings, enFindings],
  ['what was changed', koChanges, enChanges],
  ['the terminal', koCli, enCli],
])('sentences of %s', (_, korean, english) => {
  it('exist in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(korean).sort());
  });

  it.each(Object.keys(korean))('tell the same facts in both: %s', (code) => {
    expect(told(english[code]!)).toEqual(told(korean[code]!));
  });

  it.each(Object.keys(korean))('end as sentences: %s', (code) => {
    expect(korean[code]!({ sentence: '문장.' })).toMatch(/[.]$|제외$|^(?:표에 없는|읽지 않은) 수: /);
  });
});
