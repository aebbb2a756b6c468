/**
 * Takes the place of @actions/exec in the package (`paths` in tsconfig.json): @actions/core loads it at every start, and
 * what Node starts processes with, for the name of an operating system that this action never asks for. So it isn't there.
 */

module.exports = {
  /** @returns {never} */
  getExecOutput() {
    throw new Error('The package starts no processes.')
  },
}
