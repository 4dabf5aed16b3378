import type { Configuration } from 'webpack';

export default function pageConfig(env: { readonly out: string }): Configuration;
