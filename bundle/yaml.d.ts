/**
 * The types of yaml.mjs, which yaml has for its Node build alone. `paths` names both without an extension: the compiler
 * takes this file, the bundler yaml.mjs.
 */
export * from '../node_modules/yaml/dist/index.js'
