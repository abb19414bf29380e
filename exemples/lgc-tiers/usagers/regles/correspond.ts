import type { Usager } from '../../base/types.ts'

export interface Criteres {
  naissance: string
  nom: string
  prenom: string
  matricule: string
}

/** Ni casse, ni accent, ni espace, ni tiret, ni apostrophe. */
const reduire = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toUpperCase()

const commence = (valeurs: readonly string[], debut: string): boolean =>
  valeurs.some((valeur) => reduire(valeur).startsWith(reduire(debut)))

const sont =
  (etendue: 'naissance-seule' | 'tous-les-noms') =>
  ({ civil, complements }: Usager): readonly string[] =>
    etendue === 'tous-les-noms' ? [civil.nom, complements.nomUtilise] : [civil.nom]

const prenoms = ({ civil, complements }: Usager): readonly string[] => [
  civil.prenom,
  civil.prenoms,
  ...civil.prenoms.split(' '),
  complements.prenomUtilise,
]

/** La fiche répond-elle à tous les critères donnés ? Un critère vide ne compte pas. */
export function correspond(
  usager: Usager,
  criteres: Criteres,
  etendue: 'naissance-seule' | 'tous-les-noms',
): boolean {
  const { naissance, nom, prenom, matricule } = criteres
  return (
    (naissance === '' || usager.civil.naissance === naissance) &&
    (nom === '' || commence(sont(etendue)(usager), nom)) &&
    (prenom === '' || commence(prenoms(usager), prenom)) &&
    (matricule === '' || usager.ins?.matricule === matricule)
  )
}
