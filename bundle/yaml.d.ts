/** What yaml.mjs gives: yaml has types for Node's files alone. */
export * from '../node_modules/yaml/dist/index.js'
