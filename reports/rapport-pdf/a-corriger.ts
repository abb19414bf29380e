import { LIBELLES_ETAT } from '../libelles.ts'
import { estEnEchec } from '../modele/etats.ts'
import { listerScenarios } from '../modele/lister.ts'
import type { CampagneLue, ScenarioLu } from '../modele/types.ts'
import type { Pdf } from '../pdf.ts'
import { ecrire, reserver } from './blocs.ts'

function dessiner(doc: Pdf, lu: ScenarioLu): void {
  reserver(doc, 90)
  ecrire(
    doc,
    'sousSection',
    `${lu.scenario.id} ${lu.scenario.objectif} : ${LIBELLES_ETAT[lu.etat]}`,
  )
  const cause = lu.fauteBanc ?? lu.cause
  if (cause !== null) ecrire(doc, 'fort', `Cause : ${cause}`)
  for (const constat of lu.constats.filter(({ conforme }) => !conforme)) {
    ecrire(doc, 'second', `${constat.id} (${constat.source})`)
    ecrire(doc, 'texte', `Attendu : ${constat.attendu}`)
    ecrire(doc, 'texte', `Observé : ${constat.observe}`)
    ecrire(doc, 'texte', `Où : ${constat.ou}`)
    if (constat.action !== '') ecrire(doc, 'texte', `Que faire : ${constat.action}`)
  }
  doc.moveDown(0.5)
}

/** Ce qui empêche la campagne d'être verte, avec sa cause ; ou une phrase quand il n'y a rien. */
export function dessinerACorriger(doc: Pdf, lue: CampagneLue): void {
  const rouges = listerScenarios(lue).filter(({ etat }) => estEnEchec(etat))
  reserver(doc, 120)
  ecrire(doc, 'section', 'À corriger ou à rejouer')
  if (rouges.length === 0) ecrire(doc, 'texte', 'Aucun scénario joué n’est en échec.')
  for (const lu of rouges) dessiner(doc, lu)
}
