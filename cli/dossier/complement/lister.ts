import { jourDe } from '../../../reports/campagne/dates.ts'
import { delaisDeComplement, delaisDuCalendrier, lireRegistre } from '../../../reports/index.ts'
import { type DemandeComplement, refuserEnTrop } from './demande.ts'
import { rendreCalendrier, rendreDemande } from './rendre.ts'

/** Les demandes inscrites, leurs délais, et ceux que le calendrier de la configuration fait courir. */
export function lister({ valeurs, sortie, config, racine, mots }: DemandeComplement): number {
  refuserEnTrop(mots[0])
  const { demandes } = lireRegistre(racine)
  const datees = demandes.map((demande) => ({
    ...demande,
    delais: delaisDeComplement(demande.rem, demande.date),
  }))
  const calendrier = delaisDuCalendrier(config.rem, config.calendrier)
  if (valeurs.json === true) {
    sortie(JSON.stringify({ schema: 1, demandes: datees, calendrier }, null, 2))
    return 0
  }
  const aujourdhui = jourDe(new Date())
  const lignes = datees.flatMap(({ delais, ...demande }, rang) => [
    ...(rang > 0 ? [''] : []),
    ...rendreDemande(demande, delais, aujourdhui),
  ])
  const dites = lignes.length > 0 ? lignes : ['Aucune demande de complément inscrite.']
  for (const ligne of [...dites, ...rendreCalendrier(calendrier, aujourdhui)]) sortie(ligne)
  return 0
}
