import { councilCopy } from '../../src/ooxml/councilCopy';
import type { CouncilCopyOptions } from '../../src/ooxml/councilCopy/options';
import { confirmationTexts } from '../../src/i18n/ko/ooxml';
import { fingerprintOfBook } from '../../src/ooxml/fingerprint/fingerprintOfBook';
import { readPackage } from '../../src/ooxml/package/readPackage';
import { packageProblems } from '../../src/ooxml/testing/packageProblems';
import { plantSecrets } from './planting/plantSecrets';
import { textsIn } from './planting/textsIn';

const { bytes, sheets, secrets, personal } = plantSecrets();
/** Formulas are handed out in mode 수식, as the native ones with the same result; and on the sheet 「제출 확인」 as they were. */
const FORMULA = /보고: 실적 함수를 부르는 수식 속의 글/;

const VARIANTS: readonly (readonly [string, Partial<CouncilCopyOptions>])[] = [
  ['값', { mode: '값' }],
  ['수식', { mode: '수식' }],
  ['값, 제출 확인', { mode: '값', confirmation: { texts: confirmationTexts, person: '박주무관' } }],
  ['수식, 개인정보를 가림, 메모 없음', { mode: '수식', blankPersonalData: true, comments: 'remove' }],
];

describe.each(VARIANTS)('a copy (%s) of a workbook with secrets in every place', (_, options) => {
  const handsOutFormulas = options.mode === '수식' || options.confirmation !== undefined;
  const made = councilCopy(bytes, { sheets, accept: ['모두'], ...options });

  it('holds none that must go, anywhere', async () => {
    const found = new Set(
      textsIn(
        (await made).bytes,
        secrets.map(({ token }) => token),
      ),
    );
    const leaked = secrets.filter(
      ({ token, where, mustGo }) => mustGo && found.has(token) && !(handsOutFormulas && FORMULA.test(where)),
    );
    expect(leaked.map(({ where }) => where)).toEqual([]);
  });

  it('has lost none that is handed out', async () => {
    const found = new Set(
      textsIn(
        (await made).bytes,
        secrets.map(({ token }) => token),
      ),
    );
    const lost = secrets.filter(({ token, where, mustStay }) => {
      const isAsked = options.comments === 'remove' && /메모/.test(where);
      return mustStay && !isAsked && !found.has(token);
    });
    expect(lost.map(({ where }) => where)).toEqual([]);
  });

  it('is a sound package, with the fingerprint that its file has', async () => {
    const copy = await made;
    expect(packageProblems(copy.bytes)).toEqual([]);
    expect(await copy.fingerprint()).toBe(await fingerprintOfBook(readPackage(copy.bytes)));
  });
});

it('lists the personal data that is handed out, with its place', async () => {
  const { report } = await councilCopy(bytes, { sheets, accept: ['모두'] });
  const listed = report.personalData.map(({ text }) => text);
  expect(personal.filter(({ text }) => !listed.includes(text)).map(({ where }) => where)).toEqual([]);
  const elsewhere = report.personalData.filter(({ sheet }) => sheet !== '보고' && sheet !== '집계');
  expect(elsewhere.map(({ where }) => where)).toEqual(['name']);
});

it('holds no personal data where it is asked to make it unreadable', async () => {
  const confirmation = { texts: confirmationTexts };
  const options = { sheets, accept: ['모두'] as const, blankPersonalData: true, confirmation };
  const copy = await councilCopy(bytes, options);
  expect(
    textsIn(
      copy.bytes,
      personal.map(({ text }) => text),
    ),
  ).toEqual([]);
});
