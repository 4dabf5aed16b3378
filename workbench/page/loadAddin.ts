import type { FunctionMetadata } from '../book/types';
import { ManifestError, type Manifest } from '../manifest/manifest';
import { readManifest } from '../manifest/readManifest';

export interface LoadedAddin {
  readonly manifest: Manifest;
  /** By functions.json, which Excel reads itself: the page of the add-in is not asked. */
  readonly functions: readonly FunctionMetadata[];
}

/** Fetches manifest.xml and what it points to; what cannot be had or read is a {@link ManifestError}. */
export async function loadAddin(manifestUrl: string, locale: string): Promise<LoadedAddin> {
  const manifest = readManifest(await fetchText(manifestUrl), locale);
  const metadataUrl = manifest.functions?.metadataUrl;
  return { manifest, functions: metadataUrl === undefined ? [] : await fetchFunctions(metadataUrl) };
}

/** functions.json: whether error cells are handed over stands at its top, once for all functions. */
interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

async function fetchFunctions(url: string): Promise<readonly FunctionMetadata[]> {
  const text = await fetchText(url);
  try {
    const { functions, allowErrorForDataTypeAny = false } = JSON.parse(text) as FunctionsFile;
    return functions.map((one) => ({ ...one, options: { ...one.options, allowErrorForDataTypeAny } }));
  } catch (error) {
    throw new ManifestError(`${url}: JSON을 읽을 수 없습니다. ${String(error)}`);
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new ManifestError(`${url}: 받을 수 없습니다. ${String(error)}`);
  });
  if (!response.ok) throw new ManifestError(`${url}: 받을 수 없습니다(${response.status}).`);
  return response.text();
}
