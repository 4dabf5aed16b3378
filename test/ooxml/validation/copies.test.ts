import { councilCopy } from '../../../src/ooxml/councilCopy';
import { confirmationTexts } from '../../../src/i18n/ko/ooxml';
import { FIXTURES } from '../fixtures';
import { plantSecrets } from '../planting/plantSecrets';
import { validatorFindings } from './validator';

const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ...FIXTURES.map(({ name, build }) => [name, build] as const),
  ['글이 든 곳이 모두 있는 통합 문서', () => plantSecrets().bytes],
];

const OPTIONS = [
  {},
  { mode: '수식', comments: 'remove', confirmation: { texts: confirmationTexts } },
] as const;
const LONGEST = 120_000;

describe.each(FILES)("Microsoft's validator, over %s", (_, build) => {
  it(
    'finds nothing in a copy that it does not find in the workbook',
    async () => {
      const bytes = build();
      const copies = OPTIONS.map((options) =>
        councilCopy(bytes, { sheets: 'visible', accept: ['모두'], ...options }),
      );
      const [before, ...found] = await Promise.all([
        validatorFindings(bytes),
        ...copies.map(async (copy) => validatorFindings((await copy).bytes)),
      ]);
      const added = found.flatMap((findings) => findings.filter((one) => !before.includes(one)));
      expect(added).toEqual([]);
    },
    LONGEST,
  );
});
