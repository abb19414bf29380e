import type { Prise, Traitement } from '../modele/synthese.ts'
import { periodeLue } from './dates.ts'
import { nombreLu } from './nombres.ts'
import { suite } from './suite.ts'

/** « 1 comprimé toutes les 12 heures » */
const priseLue = ({ dose, uniteLue, toutesLesHeures }: Prise): string =>
  `${nombreLu(dose)} ${uniteLue} toutes les ${nombreLu(toutesLesHeures)} heures`

/** La posologie écrite s'ajoute à la prise comptée, sans la remplacer. */
function posologieLue({ prise, posologie }: Traitement): string {
  if (!prise) return posologie
  return posologie === '' ? priseLue(prise) : `${priseLue(prise)} (${posologie})`
}

/** La phrase, coupée là où le CDA désigne le produit et la voie. */
export const partiesTraitement = (t: Traitement) => ({
  produit: t.libelle,
  voie: t.voie?.libelle.toLowerCase() ?? '',
  suite: suite(posologieLue(t), t.motif && `pour ${t.motif}`, periodeLue(t.debut, t.fin)),
})

export function phraseTraitement(traitement: Traitement): string {
  const { produit, voie, suite: reste } = partiesTraitement(traitement)
  return suite(produit, voie, reste)
}
