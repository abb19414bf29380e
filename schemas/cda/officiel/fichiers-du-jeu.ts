import path from 'node:path'

/** Les fichiers qu'un import laisse dans son dossier. */
export const fichiersDuJeu = (dossier: string) => ({
  manifeste: path.join(dossier, 'manifeste.json'),
  /** Textes des XSD, par chemin. */
  xsd: path.join(dossier, 'xsd.json'),
  /** Textes des jeux de valeurs et terminologies, bout à bout. */
  references: path.join(dossier, 'references.txt'),
  schematron: (nom: string) => path.join(dossier, 'schematrons', `${nom}.json`),
})

/** Un nom de jeu est un nom de dossier : ni chemin, ni surprise. */
export const NOM_DE_JEU = /^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/
