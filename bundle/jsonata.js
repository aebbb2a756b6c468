/**
 * Takes JSONata's place in the package (`paths` in tsconfig.json): reads the part of the package that holds it with the
 * first expression. Most mappings have none.
 */

/** @typedef {import('jsonata/jsonata.js').Expression} Expression */

/** @type {typeof import('jsonata/jsonata.js')} */
const standIn = (...expression) => require('./jsonata/index.cjs')(...expression)

module.exports = standIn
