import { packageProblems } from '../../../src/ooxml/testing/packageProblems';
import { readPackage } from '../../../src/ooxml/package/readPackage';
import {
  readAddinSettings,
  saveAddinSettings,
  type AddinIdentity,
} from '../../../workbench/files/addinSettings';
import { webExtensions } from '../../ooxml/fixtures/webExtensions';
import { validatorFindings } from '../../ooxml/validation/validator';
import { changedParts } from './support';

const OURS: AddinIdentity = { id: '16C33DC0-b9ae-476f-8c75-4ba156aad14d', version: '0.1.0.0' };
const THEIRS: AddinIdentity = { id: '00000000-0005-4000-8000-000000000000', version: '1.0.0.0' };

function saved(bytes: Uint8Array, addin: AddinIdentity, settings: Record<string, string>): Uint8Array {
  const opened = readPackage(bytes);
  saveAddinSettings(opened, addin, new Map(Object.entries(settings)));
  return opened.write();
}

const settingsOf = (bytes: Uint8Array, addin: AddinIdentity) =>
  Object.fromEntries(readAddinSettings(readPackage(bytes), addin));

it('keeps what one add-in says apart from what another one keeps in the same file', async () => {
  const before = webExtensions.build();
  const theirs = settingsOf(before, THEIRS);
  const after = saved(before, OURS, { 표: '{"사업":"사업_1"}' });
  expect([settingsOf(after, OURS), settingsOf(after, THEIRS)]).toEqual([{ 표: '{"사업":"사업_1"}' }, theirs]);
  expect(packageProblems(after)).toEqual([]);
  expect(await validatorFindings(after)).toEqual(await validatorFindings(before));
  const again = saved(after, OURS, { 표: '1', 둘: '"2\\n"' });
  expect(settingsOf(again, OURS)).toEqual({ 표: '1', 둘: '"2\\n"' });
  expect(changedParts(after, again)).toEqual(['/xl/webextensions/webextension3.xml']);
});

it('changes no byte where it keeps what it kept before', () => {
  const before = webExtensions.build();
  expect(changedParts(before, saved(before, THEIRS, settingsOf(before, THEIRS)))).toEqual([]);
  expect(changedParts(before, saved(before, OURS, {}))).toEqual([]);
});
