import { creerHorloge } from '../../mocks/horloge.ts'
import { attendreArret } from '../ligne/attendre-arret.ts'
import { lireEntier, PORTS } from '../ligne/lire-entier.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { demarrerServices } from './demarrer.ts'
import { presenterDescription } from './presenter.ts'

/** « segur simulateurs » : démarre, montre, attend l’arrêt. */
export async function executer({ valeurs, sortie }: EntreeVerbe): Promise<number> {
  const bornes = { verbe: 'simulateurs', option: '--port-base', ...PORTS }
  const graines = { verbe: 'simulateurs', option: '--graine', min: 0, max: 999_999_999 }
  // Écouté avant de démarrer : un arrêt demandé tôt est un arrêt propre, lui aussi.
  const arret = attendreArret()
  const { description, arreter } = await demarrerServices({
    horloge: creerHorloge(),
    portBase: lireEntier(valeurs['port-base'], bornes),
    graine: lireEntier(valeurs.graine, graines),
  })
  if (valeurs.json === true) sortie(JSON.stringify(description))
  else {
    for (const ligne of presenterDescription(description)) sortie(ligne)
    sortie('En marche. Ctrl-C pour arrêter.')
  }
  await arret
  await arreter()
  return 0
}
