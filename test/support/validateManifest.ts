/**
 * Checks manifest.xml as Microsoft's validation service would, without the network.
 *
 * Order of elements: the schema's sequences ([MS-OWEMXML]). Limits: resid and ids of resources 32 characters, short strings 125,
 * long strings 250. Answers one sentence a fault; an empty list is a good manifest.
 * Needs a DOM (`@jest-environment jsdom`).
 */

export interface Surroundings {
  /** The version in package.json; the manifest's has one number more. */
  readonly packageVersion: string;
  /** Width and height of a picture by its URL; null when there is none. */
  imageSize(url: string): { readonly width: number; readonly height: number } | null;
}

const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};
/** Extension points hold different things: each has a sequence of its own. */
const EXTENSION_ORDER: Readonly<Record<string, readonly string[]>> = {
  CustomFunctions: ['Script', 'Page', 'Metadata', 'Namespace'],
  PrimaryCommandSurface: ['CustomTab'],
};

/** Where the resource behind a `resid` must stand, by the element that has the resid. */
const RESOURCE_KIND: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

const RESID_LIMIT = 32;
const TEXT_LIMIT: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};
const RIBBON_ICON_SIZES = ['16', '32', '80'];
const SECOND_LOCALE = 'en-US';

export function validateManifest(xml: string, surroundings: Surroundings): string[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const root = document.documentElement;
  const elements = [root, ...root.querySelectorAll('*')];
  return [
    ...header(root, surroundings),
    ...elements.flatMap(order),
    ...resids(root),
    ...texts(root),
    ...urls(root),
    ...icons(root, surroundings),
    ...uniqueIds(elements),
    ...sharedRuntime(root),
  ];
}

function header(root: Element, { packageVersion }: Surroundings): string[] {
  const faults: string[] = [];
  if (root.localName !== 'OfficeApp' || xsiType(root) !== 'TaskPaneApp')
    faults.push('the root is not a TaskPaneApp');
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf(root, 'Id')))
    faults.push('Id is not a GUID');
  const version = textOf(root, 'Version');
  if (!/^\d+(\.\d+){3}$/.test(version)) faults.push(`Version ${version} has not four numbers`);
  if (version !== `${packageVersion}.0`)
    faults.push(`Version ${version} is not package.json's ${packageVersion}`);
  if (textOf(root, 'DefaultLocale') !== 'ko-KR') faults.push('DefaultLocale is not ko-KR');
  if (textOf(root, 'ProviderName').length > 125) faults.push('ProviderName is longer than 125 characters');
  if (!root.querySelector(':scope > Hosts > Host[Name="Workbook"]'))
    faults.push('the add-in is not for workbooks');
  if (textOf(root, 'Permissions') !== 'ReadWriteDocument')
    faults.push('Permissions are not ReadWriteDocument');
  return faults;
}

function order(element: Element): string[] {
  const sequence =
    element.localName === 'ExtensionPoint'
      ? EXTENSION_ORDER[xsiType(element)]
      : ORDER[element.localName === 'Host' && element.hasAttribute('Name') ? '' : element.localName];
  if (sequence === undefined) return [];
  const positions = [...element.children].map((child) => sequence.indexOf(child.localName));
  return [...element.children].flatMap((child, i) => {
    if (positions[i] === -1) return [`<${child.localName}> does not belong in <${element.localName}>`];
    return positions.slice(0, i).some((earlier) => earlier > (positions[i] ?? 0))
      ? [`<${child.localName}> stands too late in <${element.localName}>`]
      : [];
  });
}

function resids(root: Element): string[] {
  const resources = [...root.querySelectorAll('Resources > * > *')];
  const used = [...root.querySelectorAll('[resid]')];
  const wanted = new Set(used.map((element) => element.getAttribute('resid')));
  return [
    ...used.flatMap((element) => {
      const resid = element.getAttribute('resid') ?? '';
      const kind = RESOURCE_KIND[element.localName] ?? '';
      const found = resources.find((resource) => resource.id === resid);
      if (resid.length > RESID_LIMIT) return [`resid ${resid} is longer than ${RESID_LIMIT} characters`];
      if (found === undefined) return [`<${element.localName}> names ${resid}, which is no resource`];
      return found.parentElement?.localName === kind ? [] : [`${resid} is not one of the ${kind}`];
    }),
    ...resources.flatMap((resource) =>
      wanted.has(resource.id) ? [] : [`nothing uses the resource ${resource.id}`],
    ),
  ];
}

function texts(root: Element): string[] {
  const named = [...root.querySelectorAll(':scope > DisplayName, :scope > Description')];
  const strings = [...root.querySelectorAll('ShortStrings > *, LongStrings > *')];
  return [...named, ...strings].flatMap((element) => {
    const name = element.id || element.localName;
    const limit = TEXT_LIMIT[element.id ? (element.parentElement?.localName ?? '') : element.localName] ?? 0;
    const overrides = [...element.children].filter((child) => child.localName === 'Override');
    const all = [
      element.getAttribute('DefaultValue'),
      ...overrides.map((child) => child.getAttribute('Value')),
    ];
    return [
      ...all.filter((text) => !text).map(() => `${name} has an empty text`),
      ...all
        .filter((text) => (text?.length ?? 0) > limit)
        .map(() => `${name} is longer than ${limit} characters`),
      ...(overrides.some((child) => child.getAttribute('Locale') === SECOND_LOCALE)
        ? []
        : [`${name} has no text for ${SECOND_LOCALE}`]),
    ];
  });
}

function urls(root: Element): string[] {
  const host =
    root.querySelector(':scope > DefaultSettings > SourceLocation')?.getAttribute('DefaultValue') ?? '';
  const origin = URL.canParse(host) ? new URL(host).origin : '';
  const attributes = root.querySelectorAll(
    'IconUrl, HighResolutionIconUrl, SupportUrl, DefaultSettings > SourceLocation, Images > *, Urls > *, Urls Override',
  );
  const all = [...attributes].map(
    (element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '',
  );
  const domains = [...root.querySelectorAll('AppDomain')].map((element) => element.textContent ?? '');
  return [
    ...[...all, ...domains].flatMap((url) =>
      url.startsWith('https://') && URL.canParse(url) ? [] : [`${url} is not https`],
    ),
    ...all.flatMap((url) => (url.startsWith(`${origin}/`) ? [] : [`${url} is not served by ${origin}`])),
    ...domains.flatMap((domain) =>
      URL.canParse(domain) && new URL(domain).origin !== domain
        ? [`AppDomain ${domain} is more than an origin`]
        : [],
    ),
  ];
}

function icons(root: Element, { imageSize }: Surroundings): string[] {
  const wanted: [string, number][] = [
    [defaultValue(root, 'IconUrl'), 32],
    [defaultValue(root, 'HighResolutionIconUrl'), 64],
  ];
  const faults: string[] = [];
  for (const icon of root.querySelectorAll('Icon')) {
    const images = [...icon.children];
    const sizes = images.map((image) => image.getAttribute('size') ?? '');
    faults.push(
      ...RIBBON_ICON_SIZES.filter((size) => !sizes.includes(size)).map(
        (size) => `an icon of ${size} pixels is missing`,
      ),
    );
    for (const image of images) {
      const resource = root.querySelector(`Images > [id="${image.getAttribute('resid')}"]`);
      wanted.push([resource?.getAttribute('DefaultValue') ?? '', Number(image.getAttribute('size'))]);
    }
  }
  for (const [url, size] of wanted) {
    const found = imageSize(url);
    if (found === null) faults.push(`there is no picture ${url}`);
    else if (found.width !== size || found.height !== size) {
      faults.push(`${url} is ${found.width} by ${found.height}, not ${size} by ${size}`);
    }
  }
  return faults;
}

function uniqueIds(elements: readonly Element[]): string[] {
  const ids = elements.map((element) => element.id).filter((id) => id !== '');
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the id ${id} is given twice`),
    ...ids.filter((id) => id.length > 125).map((id) => `the id ${id} is longer than 125 characters`),
    ...elements
      .filter((element) => element.parentElement?.parentElement?.localName === 'Resources')
      .filter((element) => element.id.length > RESID_LIMIT)
      .map((element) => `the resource ${element.id} has an id longer than ${RESID_LIMIT} characters`),
  ];
}

/** Custom functions, pane and commands share one page only when all of them name the runtime's page. */
function sharedRuntime(root: Element): string[] {
  const runtime = root.querySelector('Runtimes > Runtime');
  const page = runtime?.getAttribute('resid');
  const pages = root.querySelectorAll('Page > SourceLocation, FunctionFile, Action > SourceLocation');
  const namespaces = [...root.querySelectorAll('Namespace')].flatMap((element) => {
    const resource = root.querySelector(`ShortStrings > [id="${element.getAttribute('resid')}"]`);
    return [resource, ...(resource?.children ?? [])].map(
      (text) => text?.getAttribute('DefaultValue') ?? text?.getAttribute('Value') ?? '',
    );
  });
  return [
    ...(runtime?.getAttribute('lifetime') === 'long' ? [] : ['the runtime does not live long']),
    ...[...pages]
      .filter((element) => element.getAttribute('resid') !== page)
      .map(
        (element) =>
          `<${element.localName}> of <${element.parentElement?.localName}> is outside the shared runtime`,
      ),
    ...(root.querySelector('Requirements Set[Name="SharedRuntime"]')
      ? []
      : ['SharedRuntime is not required']),
    ...namespaces
      .filter((name) => !/^[A-Z][A-Z0-9.]*$/.test(name))
      .map((name) => `${name} cannot be a namespace`),
    ...(new Set(namespaces).size > 1 ? ['the namespace differs by language'] : []),
  ];
}

const xsiType = (element: Element) =>
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';
const textOf = (root: Element, name: string) =>
  root.querySelector(`:scope > ${name}`)?.textContent?.trim() ?? '';
const defaultValue = (root: Element, name: string) =>
  root.querySelector(`:scope > ${name}`)?.getAttribute('DefaultValue') ?? '';
