/** The part of the package that holds picomatch. */
module.exports = require('picomatch/lib/picomatch.js')
