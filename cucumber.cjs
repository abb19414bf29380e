// Les scénarios se lancent par `npx segur campagne`, qui démarre les services et donne le reste des réglages.
module.exports = {
  default: {
    paths: ['features/**/*.feature'],
    import: [
      'steps/!(*.test).ts',
      'steps/ins/!(*.test).ts',
      'steps/ssi/!(*.test).ts',
      'steps/psc/!(*.test).ts',
      'steps/doc/!(*.test).ts',
      'steps/bio/!(*.test).ts',
      'steps/flux/!(*.test).ts',
      'steps/dmp/!(*.test).ts',
      'steps/mss/!(*.test).ts',
    ],
    language: 'fr',
    strict: true,
  },
}
