/** Whether something is as it has to be, or what is known of it where nothing is asked for. */
export type Verdict = 'right' | 'wrong' | 'known';

/** A line of the page: what was looked at, what was found. */
export interface Finding {
  readonly subject: string;
  readonly found: string;
  readonly verdict: Verdict;
}

/** What Excel must know for the add-in to start; the same as in manifest.xml. */
const REQUIRED_SETS = [
  ['SharedRuntime', '1.1'],
  ['ExcelApi', '1.14'],
] as const;
/** What the add-in uses where it is there. */
const OPTIONAL_SETS = [
  ['ExcelApi', '1.17'],
  ['ExcelApiOnline', '1.1'],
  ['CustomFunctionsRuntime', '1.4'],
  ['DialogApi', '1.2'],
  ['File', '1.1'],
  ['ImageCoercion', '1.1'],
  ['RibbonApi', '1.1'],
] as const;

/** What of Office.js the page looks at. */
export interface OfficeFacts {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  isSetSupported(name: string, version: string): boolean;
}

/** Excel and its API sets; only that there is no Excel when the page stands in a browser by itself. */
export function findInOffice(office: OfficeFacts | null): Finding[] {
  if (office === null) return [{ subject: 'Excel', found: '-', verdict: 'known' }];
  const isSupported = ([name, version]: readonly [string, string]) => office.isSetSupported(name, version);
  return [
    { subject: 'Excel', found: `${office.host} ${office.platform} ${office.version}`, verdict: 'known' },
    { subject: 'UI', found: office.language, verdict: 'known' },
    ...REQUIRED_SETS.map((set): Finding => ({
      subject: set.join(' '),
      found: isSupported(set) ? 'O' : 'X',
      verdict: isSupported(set) ? 'right' : 'wrong',
    })),
    ...OPTIONAL_SETS.map((set): Finding => ({
      subject: set.join(' '),
      found: isSupported(set) ? 'O' : 'X',
      verdict: 'known',
    })),
  ];
}

/** Files that Excel or the pane asks for, and the type that the server has to give them. */
const FILES = [
  ['taskpane.html', 'text/html'],
  ['functions.js', 'javascript'],
  ['functions.text.js', 'javascript'],
  ['functions.html', 'text/html'],
  ['functions.json', 'json'],
  ['functions.en.json', 'json'],
  ['manifest.xml', 'xml'],
  ['assets/icon-16.png', 'image/png'],
  ['assets/icon-32.png', 'image/png'],
  ['assets/icon-80.png', 'image/png'],
] as const;

type Answer = Pick<Response, 'ok' | 'status' | 'headers'>;

/** Each file as the server gives it: there, of its type, and an icon without `no-store`, which Excel would not show. */
export async function findOnServer(ask: (file: string) => Promise<Answer>): Promise<Finding[]> {
  return Promise.all(
    FILES.map(async ([file, type]): Promise<Finding> => {
      try {
        const { ok, status, headers } = await ask(file);
        const [given, caching] = [headers.get('content-type') ?? '-', headers.get('cache-control') ?? '-'];
        const isRight =
          ok && given.includes(type) && !(file.endsWith('.png') && caching.includes('no-store'));
        const found = `${status} · ${given} · cache-control ${caching}`;
        return { subject: file, found, verdict: isRight ? 'right' : 'wrong' };
      } catch (error) {
        return { subject: file, found: String(error), verdict: 'wrong' };
      }
    }),
  );
}
