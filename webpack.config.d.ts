import type { Configuration } from 'webpack';

interface AddinBuildOptions {
  readonly officeJs?: 'cdn' | 'local';
  readonly host?: string;
  readonly out?: string;
}

export default function addinConfig(
  env?: AddinBuildOptions,
  argv?: { readonly mode?: 'production' | 'development' },
): Configuration[];
