import { addCoreProperties, addCustomProperties, addLabel, addTraces } from '../fixtures/documentParts';
import { Draft, WORKBOOK } from '../fixtures/draft';
import { programmes } from '../fixtures/fixture';
import { addPassword } from '../fixtures/sheetExtras';
import { microsoft } from '../fixtures/vocabulary';
import { PLAIN } from '../fixtures/words';
import { copied } from './copied';

const CUSTOM = '/docProps/custom.xml';

function document(): Draft {
  const properties = { title: '업무보고', creator: '김주임', company: '구청', manager: '박과장' };
  const draft = new Draft({ sheets: [programmes()], properties });
  addCustomProperties(draft, PLAIN);
  addCoreProperties(draft, PLAIN);
  addLabel(draft);
  addTraces(draft, PLAIN);
  return draft;
}

it('says of the document what it is called, and neither who wrote it nor where', async () => {
  const { text } = await copied(document());
  expect(text('/docProps/core.xml')).toContain('<dc:title>업무보고</dc:title>');
  const all = ['/docProps/core.xml', '/docProps/app.xml', WORKBOOK].map(text).join('');
  expect(all).not.toMatch(/김주임|구청|박과장|문서 속성|저장한 사람|쓰기 암호|웹에 올린/);
});

it('takes sensitivity labels away, or keeps them and nothing else of the custom properties', async () => {
  expect((await copied(document())).has(CUSTOM)).toBe(false);
  const { text, has } = await copied(document(), { keepLabels: true });
  expect(has('/docMetadata/LabelInfo.xml')).toBe(true);
  expect(text(CUSTOM)).toContain('MSIP_Label');
  expect(text(CUSTOM)).not.toContain('사용자 지정 속성');
});

it('makes a plain workbook of one with macros, without the macros', async () => {
  const draft = document();
  const plain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  draft.replace('/[Content_Types].xml', plain, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml');
  draft.add({
    name: '/xl/vbaProject.bin',
    content: new Uint8Array([1, 2, 3]),
    contentType: 'application/vnd.ms-office.vbaProject',
    from: WORKBOOK,
    relationship: microsoft('2006', 'vbaProject'),
  });
  const { has, text, report } = await copied(draft);
  expect(has('/xl/vbaProject.bin')).toBe(false);
  expect(text('/[Content_Types].xml')).toContain(plain);
  expect(report.changes.map(({ code }) => code)).toContain('madePlain');
});

describe('the password of a protection', () => {
  const locked = () => {
    const draft = new Draft({ sheets: [{ ...programmes(), protection: { allow: ['sort'] } }] });
    addPassword(draft, draft.sheet(1), PLAIN);
    draft.insert(WORKBOOK, '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>');
    return draft;
  };
  const told = ({ report }: Awaited<ReturnType<typeof copied>>) =>
    report.changes.filter(({ code }) => code === 'passwordKept').map(({ params }) => params.sheet);

  it('is told to be in the file, of the workbook and of each sheet', async () => {
    expect(await copied(locked()).then(told)).toEqual(['', '사업', '사업']);
  });

  it('is none of what is locked without one', async () => {
    const draft = new Draft({ sheets: [{ ...programmes(), protection: { allow: ['sort'] } }] });
    draft.insert(WORKBOOK, '<workbookProtection lockStructure="1"/>');
    expect(await copied(draft).then(told)).toEqual([]);
  });
});
