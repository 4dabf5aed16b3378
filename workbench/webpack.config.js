const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

/** The page of the workbench, in development mode always: Univer's production build takes 37 s and 2.8 GB. */
module.exports = ({ out }) => ({
  name: 'workbench',
  mode: 'development',
  context: __dirname,
  entry: { page: './page/main.tsx' },
  output: { path: out, filename: '[name].js', publicPath: '/workbench/', clean: true },
  devtool: false,
  target: ['web', 'es2022'],
  experiments: { topLevelAwait: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
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
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new CopyPlugin({ patterns: [{ from: '../samples/*.xlsx', to: 'samples/[name][ext]' }] }),
    new HtmlPlugin({ template: 'page/index.html', filename: 'index.html', scriptLoading: 'defer' }),
  ],
  performance: { hints: false },
  cache: {
    type: 'filesystem',
    cacheDirectory: path.resolve(__dirname, '../.cache/webpack-workbench'),
    buildDependencies: { config: [__filename] },
  },
});
