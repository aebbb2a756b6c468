/** The part of the package that holds JSONata. */
module.exports = require('jsonata/jsonata.js')
