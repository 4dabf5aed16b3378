import { findInOffice, findOnServer } from './checks';

const answer = (type: string, caching = 'no-cache', status = 200) => ({
  ok: status < 400,
  status,
  headers: new Headers({ 'content-type': type, 'cache-control': caching }),
});
const typeOf = (file: string) =>
  ({ html: 'text/html', js: 'text/javascript', json: 'application/json', xml: 'text/xml', png: 'image/png' })[
    file.split('.').pop()!
  ]!;

describe('what an IT desk is told about the server', () => {
  it('is nothing to mend where each file comes with its type', async () => {
    const findings = await findOnServer(async (file) => answer(typeOf(file)));
    expect(findings.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
  });

  it.each([
    ['functions.json', answer('text/plain')],
    ['functions.js', answer('text/javascript', 'no-cache', 404)],
    ['assets/icon-32.png', answer('image/png', 'no-store')],
  ])('names %s when it does not come as Excel needs it', async (wrong, given) => {
    const findings = await findOnServer(async (file) => (file === wrong ? given : answer(typeOf(file))));
    expect(findings.filter(({ verdict }) => verdict === 'wrong').map(({ subject }) => subject)).toEqual([
      wrong,
    ]);
  });

  it('names a file that the browser may not fetch, with the reason', async () => {
    const [finding] = await findOnServer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(finding).toMatchObject({ verdict: 'wrong', found: 'TypeError: Failed to fetch' });
  });
});

it('names what Excel itself cannot do', () => {
  const excel = { host: 'Excel', platform: 'PC', version: '16.0.1', language: 'ko-KR' };
  const findings = findInOffice({ ...excel, isSetSupported: (name) => name !== 'SharedRuntime' });
  expect(findings.filter(({ verdict }) => verdict === 'wrong').map(({ subject }) => subject)).toEqual([
    'SharedRuntime 1.1',
  ]);
});
