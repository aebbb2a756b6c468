/**
 * Takes the place of @actions/exec in the package (`paths` in tsconfig.json): @actions/core loads it at every start, and
 * what Node starts processes with, for the name of an operating system that this action never asks for.
 */

module.exports = {
  /** @returns {typeof import('../node_modules/@actions/exec/lib/exec.js').getExecOutput} */
  get getExecOutput() {
    return require('./network/index.cjs').getExecOutput
  },
}
