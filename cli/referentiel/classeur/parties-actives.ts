import type { Remarque } from '../../../rem/import/types.ts'

/** Ce qu'un tableur exécuterait ou irait chercher ; le banc ne lit que le texte des cellules. */
const ACTIVES: readonly { motif: RegExp; phrase: string }[] = [
  {
    motif: /(?:^|\/)vba[^/]*\.bin$/i,
    phrase: 'le classeur porte des macros : ni lues, ni exécutées',
  },
  {
    motif: /^xl\/macrosheets\//i,
    phrase: 'le classeur porte des feuilles de macros : non exécutées',
  },
  {
    motif: /^xl\/externalLinks\//i,
    phrase: 'le classeur renvoie à d’autres fichiers : non suivis',
  },
  {
    motif: /^xl\/connections\.xml$/i,
    phrase: 'le classeur se connecte à des données : non suivies',
  },
  {
    motif: /^xl\/(?:embeddings|activeX)\//i,
    phrase: 'le classeur embarque des objets : non ouverts',
  },
]

/** Une remarque par sorte de partie active de l'archive, sans ligne : elle vaut pour le classeur. */
export const remarquerParties = (noms: Iterable<string>): readonly Remarque[] => {
  const parties = [...noms]
  return ACTIVES.filter(({ motif }) => parties.some((nom) => motif.test(nom))).map(
    ({ phrase }) => ({ ligne: 0, phrase }),
  )
}
