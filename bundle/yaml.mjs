/**
 * Takes yaml's place in the package (`paths` in tsconfig.json): its browser build, which is ES modules. The bundler joins
 * these, where each of the 70 CommonJS files for Node would be a function of its own, and a start take longer.
 */

export * from '../node_modules/yaml/browser/dist/index.js'
