import { PackageError, type PackageProblemCode } from '../../src/ooxml/problems';
import { readFile, type ReadFile } from '../files/openFile';
import { startBook, type StartBook } from './startBooks';

const CACHE = 'documents';
/** Where the server has the file that `npm start -- file.xlsx` names, and the browser keeps those that were opened. */
const FOLDER = '/documents/';
/** Beside the page. */
const SAMPLES = '/workbench/samples/';

/** Why a file is not opened, as people read it. */
class DocumentFault extends Error {}

/** Takes a file for the grid; throws {@link DocumentFault} where it is none that Excel would open here. */
export function readDocument(name: string, bytes: Uint8Array): ReadFile {
  try {
    return readFile(name, bytes);
  } catch (error) {
    const why = error instanceof PackageError ? sentenceOf(error.problem.code) : String(error);
    throw new DocumentFault(`「${name}」을(를) 열 수 없습니다. ${why}`);
  }
}

/** Keeps a file in the browser, so that the page can begin with it: Univer's grid begins with a workbook. */
export async function keepDocument(name: string, bytes: Uint8Array): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(addressOf(name), new Response(bytes as Uint8Array<ArrayBuffer>));
}

/** The address of the page that begins with a file that is kept. */
export function keptAddress(name: string): string {
  return `?file=${encodeURIComponent(name)}&kept=1`;
}

/**
 * The file to begin with: one that `?file=` names, kept in the browser or offered by the server, or the sample that
 * `?book=` names; null without one. Throws {@link DocumentFault}.
 */
export async function startDocument(query: URLSearchParams): Promise<ReadFile | null> {
  const name = query.get('file');
  if (name === null) return sampleDocument(startBook(query.get('book')));
  const response = query.has('kept')
    ? await (await caches.open(CACHE)).match(addressOf(name))
    : await fetch(addressOf(name));
  if (!response?.ok) throw new DocumentFault(`「${name}」이(가) 없습니다. 「열기」로 파일을 고르십시오.`);
  return readDocument(name, new Uint8Array(await response.arrayBuffer()));
}

/**
 * Opens a workbook beside this one, as Excel does for an add-in; without bytes an empty one. False where the browser lets no
 * new tab come.
 */
export async function openInNewTab(bytes: Uint8Array): Promise<boolean> {
  if (bytes.length === 0) return window.open('?book=blank') !== null;
  const name = await freshName();
  readDocument(name, bytes);
  await keepDocument(name, bytes);
  return window.open(keptAddress(name)) !== null;
}

/** `통합 문서2.xlsx`, `통합 문서3.xlsx` … */
async function freshName(): Promise<string> {
  const cache = await caches.open(CACHE);
  for (let number = 2; ; number += 1) {
    const name = `통합 문서${number}.xlsx`;
    if ((await cache.match(addressOf(name))) === undefined) return name;
  }
}

async function sampleDocument({ file, label }: StartBook): Promise<ReadFile | null> {
  if (file === undefined) return null;
  const response = await fetch(`${SAMPLES}${file}`);
  if (!response.ok) throw new DocumentFault(`「${label}」을(를) 받지 못했습니다. 새로 고침을 하십시오.`);
  return readDocument(`${label}.xlsx`, new Uint8Array(await response.arrayBuffer()));
}

/** Hands the file to the user as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const REVOKE_AFTER = 60_000;

function addressOf(name: string): string {
  return FOLDER + encodeURIComponent(name);
}

function sentenceOf(code: PackageProblemCode): string {
  return SENTENCES[code] ?? '파일이 손상되었거나 엑셀 통합 문서가 아닙니다.';
}

const SENTENCES: Partial<Record<PackageProblemCode, string>> = {
  packageEncrypted: '암호가 걸려 있습니다. 엑셀에서 암호를 풀어 저장하십시오.',
  packageOldFormat: '예전 형식(.xls)입니다. 엑셀에서 .xlsx로 저장하십시오.',
  packageBinary: '바이너리 형식(.xlsb)입니다. 엑셀에서 .xlsx로 저장하십시오.',
  packageStrict: '「Strict Open XML」 형식입니다. 엑셀에서 보통 .xlsx로 저장하십시오.',
  packageTooLarge: '너무 큰 파일입니다.',
};
