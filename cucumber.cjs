// Les scénarios se lancent par `npx segur campagne`, qui démarre les services et donne le reste des réglages.
const campagne = {
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
    'steps/ergo/!(*.test).ts',
    'steps/ann/!(*.test).ts',
  ],
  language: 'fr',
  strict: true,
}

// Un rejeu prend les mêmes étapes et d’autres crochets : ni logiciel, ni services.
const rejeu = {
  ...campagne,
  import: [
    ...campagne.import.map((motif) =>
      motif.replace('steps/!(*.test).ts', 'steps/!(*.test|crochets).ts'),
    ),
    'steps/rejeu/crochets.ts',
  ],
}

module.exports = { default: campagne, rejeu }
