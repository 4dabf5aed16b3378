import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import configurations from '../../webpack.config';

/**
 * A module, named as seen from here, built as the add-in is built: in one piece, where reaching into another module costs
 * nothing. Read file by file, the way tests are, every constant of another file is a call.
 */
export async function asShipped<Module>(file: string): Promise<Module> {
  return (await import(await builtAsShipped(file))) as Module;
}

/** The file that such a module is built into, for another process to read. */
export async function builtAsShipped(file: string): Promise<string> {
  const [{ module, resolve, optimization }] = configurations({}, { mode: 'production' }) as [Configuration];
  const folder = path.join(__dirname, '../../.cache/bench');
  const filename = `${path.basename(file, '.ts')}.js`;
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    entry: path.join(__dirname, file),
    output: { path: folder, filename, library: { type: 'commonjs2' } },
    module: module!,
    resolve: resolve!,
    optimization: optimization!,
  });
  await new Promise<void>((done, fail) =>
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats!.toString('errors-only')));
      else compiler.close(() => done());
    }),
  );
  return path.join(folder, filename);
}
