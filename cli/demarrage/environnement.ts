/** L’environnement d’un outil lancé par le banc, comme s’il l’était à la main : sans notre chargeur TypeScript. */
export function environnementSimple(): NodeJS.ProcessEnv {
  // Notre tsconfig non plus : un autre clone du banc a le sien.
  const { NODE_OPTIONS = '', TSX_TSCONFIG_PATH: _, ...env } = process.env
  const options = ['libxml2-wasm', 'tsx']
    .reduce((texte, nom) => texte.replace(`--import ${import.meta.resolve(nom)}`, ''), NODE_OPTIONS)
    .replace(/\s+/g, ' ')
    .trim()
  return options === '' ? env : { ...env, NODE_OPTIONS: options }
}
