const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { LicenseWebpackPlugin } = require('license-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { Compilation, DefinePlugin, IgnorePlugin, ProvidePlugin, sources } = require('webpack');
const { require: requireTypeScript } = require('tsx/cjs/api');

const { version } = require('./package.json');

/** Where manifest.xml in the repository says the add-in is; `--env host=https://…` takes its place. */
const PLACEHOLDER_HOST = 'https://localhost:3000';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/**
 * What Excel needs of the npm package @microsoft/office-js: the loader, its hosts, the strings of our two languages.
 * Copied as they are and never committed (docs/limits.md says what self-hosting means).
 */
const OFFICE_FILES = [
  'office.js',
  'excel-@(web|win32|mac)-16.!(*.debug).js',
  '@(ko-kr|en-us)/office_strings.js',
  'telemetry/oteljs_agave.js',
  'agaveerrorux',
];

/**
 * kordoc writes 한글 documents in the pane: Node's modules, its readers of other files and the engines for pictures stay out
 * of the chunk. None of them is used to write.
 */
const withoutNode = (file) => path.resolve(__dirname, 'src/report/hwpx/withoutNode', file);
const nothing = (...names) => Object.fromEntries(names.map((name) => [name, false]));
const WITHOUT_NODE = {
  alias: nothing('@hyzyla/pdfium', 'onnxruntime-node', 'pdfjs-dist', 'puppeteer-core', 'sharp'),
  fallback: {
    module: withoutNode('module.ts'),
    ...nothing('child_process', 'crypto', 'fs', 'fs/promises', 'os', 'path'),
    ...nothing('stream', 'stream/promises', 'url', 'zlib'),
  },
};
const KORDOC = /[\\/]kordoc[\\/]dist$/;

/**
 * The build of the add-in into dist/.
 *
 * `--env officeJs=cdn|local` where office.js comes from: Microsoft's CDN (default), or beside the pages, for closed networks.
 * `--env host=https://…`     the address the add-in will be served from, for manifest.xml.
 * `--env out=folder`         instead of dist/.
 */
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const options = {
    mode,
    host: readHost(env.host ?? PLACEHOLDER_HOST),
    officeJs: readChoice('officeJs', env.officeJs ?? 'cdn', ['cdn', 'local']),
    out: path.resolve(__dirname, env.out ?? 'dist'),
  };
  return [functionsBundle(options), paneBundle(options)];
};

/**
 * functions.js: custom functions alone, runnable with nothing but a global `CustomFunctions`. Beside it functions.text.js,
 * which it loads when a sentence is first to be read: by a script, whose global is siljeokText, or by Node's `require`.
 */
function functionsBundle(options) {
  return {
    ...common(options),
    name: 'functions',
    entry: {
      functions: './src/functions/index.ts',
      'functions.text': {
        import: './src/functions/text.ts',
        library: { name: 'siljeokText', type: 'umd' },
      },
    },
    output: { path: options.out, filename: '[name].js', globalObject: 'globalThis' },
    plugins: [
      new FunctionsMetadata(options.host),
      new CopyPlugin({
        patterns: [
          {
            from: 'manifest.xml',
            transform: (xml) => xml.toString().replaceAll(PLACEHOLDER_HOST, options.host),
          },
          { from: 'assets/*.png' },
          { from: 'src/taskpane/guide/help*.html', to: '[name][ext]' },
          // What it is made of, as its licences ask.
          { from: 'node_modules/kordoc/NOTICE', to: 'notices/kordoc/NOTICE', toType: 'file' },
          { from: 'node_modules/kordoc/THIRD_PARTY', to: 'notices/kordoc/THIRD_PARTY' },
          ...(options.officeJs === 'local' ? officeFiles() : []),
        ],
      }),
    ],
  };
}

/**
 * taskpane.html: the shell and what starts it; React comes in a chunk of its own, when the pane is seen. Beside it
 * installation.html, by which an IT desk sees whether server and PC are as they should be.
 */
function paneBundle(options) {
  const joined = new JoinedPackages();
  const page = {
    scriptLoading: 'defer',
    templateParameters: {
      officeJs: options.officeJs === 'cdn' ? `${OFFICE_CDN}/lib/1/hosted/office.js` : 'office/office.js',
      scriptSources: options.officeJs === 'cdn' ? `'self' ${OFFICE_CDN}` : `'self'`,
    },
  };
  return {
    ...common(options),
    name: 'pane',
    resolve: { ...common(options).resolve, ...WITHOUT_NODE },
    entry: {
      taskpane: ['./src/commands/index.ts', './src/taskpane/bootstrap/index.ts'],
      installation: './src/taskpane/installation/index.ts',
    },
    output: {
      path: options.out,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      // Chunks of earlier builds go; what the other bundle writes into the same folder stays.
      clean: { keep: (file) => !/^[\w-]+\.[0-9a-f]{8}\.js/.test(file) },
    },
    plugins: [
      new HtmlPlugin({
        ...page,
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
      }),
      new HtmlPlugin({
        ...page,
        template: 'src/taskpane/installation/installation.html',
        filename: 'installation.html',
        chunks: ['installation'],
      }),
      new IgnorePlugin({
        checkResource: (request, from) => KORDOC.test(from) && /^\.\/(?!chunk-)/.test(request),
      }),
      new ProvidePlugin({ Buffer: [withoutNode('buffer.ts'), 'Buffer'] }),
      new DefinePlugin({ BUILD: JSON.stringify({ version, officeJs: options.officeJs }) }),
      joined,
      // What functions.js takes from npm is in the pane as well.
      new LicenseWebpackPlugin({
        perChunkOutput: false,
        additionalModules: joined.found,
        outputFilename: 'THIRD-PARTY-NOTICES.txt',
        // Its package forgets the file; the licence is Fluent's.
        licenseTextOverrides: {
          '@fluentui/react-icons': licenceOf('@fluentui/react-components'),
        },
        unacceptableLicenseTest: (licence) => !/MIT|ISC|BSD|Apache|0BSD/.test(licence),
        handleUnacceptableLicense(name, licence) {
          throw new Error(`${name}: ${licence} is no licence to ship.`);
        },
        handleMissingLicenseType(name) {
          throw new Error(`${name} names no licence.`);
        },
      }),
    ],
  };
}

/**
 * The packages of modules that webpack has joined into others: license-webpack-plugin 4.0.2 does not find them in chunks without a
 * name, where tabster and markdown-it would ship untold.
 */
class JoinedPackages {
  constructor() {
    /** Filled before the plugin reads it, as its option `additionalModules`. */
    this.found = [];
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('JoinedPackages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT - 1;
      compilation.hooks.processAssets.tap({ name: 'JoinedPackages', stage }, () => {
        const modules = [...compilation.chunks].flatMap((chunk) => [
          ...compilation.chunkGraph.getChunkModulesIterable(chunk),
        ]);
        const joined = modules.flatMap(({ modules: inner = [] }) => inner);
        const folders = joined.flatMap(
          ({ resource = '' }) =>
            /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource)?.[0] ?? [],
        );
        for (const directory of new Set(folders)) {
          const { name } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
          this.found.push({ name, directory });
        }
      });
    });
  }
}

function licenceOf(name) {
  return readFileSync(path.join(__dirname, 'node_modules', name, 'LICENSE'), 'utf8');
}

function common(options) {
  return {
    mode: options.mode,
    target: ['web', 'es2022'],
    // Never eval: the page's content security policy forbids it, in development too.
    devtool: options.mode === 'production' ? false : 'cheap-module-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        swcRule(),
        nowhereRule(),
        // One file of small functions without effects, which its package does not say.
        { test: /[\\/]es-hangul[\\/]/, sideEffects: false },
      ],
    },
    // Less than half the time of the default minimizer (11 s of CPU for both bundles against 27 s), no larger.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** kordoc asks where it lies for what is not in the chunk: the folder of whoever builds is nobody's business. */
function nowhereRule() {
  const vars = { 'import.meta.url': JSON.stringify('file:///') };
  return {
    test: /[\\/]kordoc[\\/]dist[\\/].*\.js$/,
    loader: 'swc-loader',
    options: { jsc: { target: 'es2022', transform: { optimizer: { globals: { vars } } } } },
  };
}

function swcRule() {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  };
}

function officeFiles() {
  const dist = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  // office.js asks for this folder and its files in capitals; the package ships them in lower case.
  const inCapitals = (file) => file.replaceAll('agaveerrorux', 'AgaveErrorUX');
  return OFFICE_FILES.map((from) => ({
    context: dist,
    from,
    to: ({ absoluteFilename }) => path.join('office', inCapitals(path.relative(dist, absoluteFilename))),
    info: { minimized: true },
  }));
}

/**
 * Writes functions.json (Korean, default) and functions.en.json from the catalogue of the functions, and the page of
 * reference that they point to.
 */
class FunctionsMetadata {
  constructor(host) {
    this.host = host;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionsMetadata', stage }, () => {
        const write = (file, text) => compilation.emitAsset(file, new sources.RawSource(text));
        const ours = (file) => requireTypeScript(`./src/functions/${file}.ts`, __filename);
        const { functionsJson } = ours('functionsJson');
        const { CATALOGUE } = ours('catalogue/index');
        for (const [file, locale] of [
          ['functions.json', 'ko'],
          ['functions.en.json', 'en'],
        ])
          write(file, `${JSON.stringify(functionsJson(locale, CATALOGUE, this.host), null, 2)}\n`);
        const page = ours('reference/page').referencePage(CATALOGUE, ours('registry').calculate);
        write('functions.html', ours('reference/html').referenceHtml(page));
      });
    });
  }
}

function readHost(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `--env host=${text}: an address such as https://excel.example.go.kr is needed (https only).`,
    );
  }
  return text.replace(/\/+$/, '');
}

function readChoice(name, value, accepted) {
  if (!accepted.includes(value))
    throw new Error(`--env ${name}=${value}: one of ${accepted.join(', ')} is needed.`);
  return value;
}
