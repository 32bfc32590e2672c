// Imports a module where esbuild has made `await require(name)` of `import(name)`, as Redocly does with a plugin. CommonJS, so
// that Node itself imports it in tests too: Vitest's import does not find files with some names.
module.exports = (name) => ({
  __esModule: true,
  // biome-ignore lint/suspicious/noThenProperty: what esbuild awaits
  then: (...handlers) => import(name).then(...handlers),
});
