// Les scénarios se lancent par `npx segur campagne`, qui démarre les services et donne le reste des réglages.
module.exports = {
  default: {
    paths: ['features/**/*.feature'],
    import: ['steps/*.ts', 'steps/ins/*.ts'],
    language: 'fr',
    strict: true,
  },
}
