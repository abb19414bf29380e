import path from 'node:path'
import { jourDe } from '../../campagne/dates.ts'
import { ecrireAtomique, ecrireJson } from '../../campagne/ecrire-atomique.ts'
import { calculerEcheance } from '../../delais/echeance.ts'
import type { CampagneLue } from '../../modele/types.ts'
import { composerNotification } from '../article9/notification.ts'
import { composerRegistre } from '../article9/registre.ts'
import type { Modification } from '../article9/types.ts'
import { Page } from '../page/page.tsx'
import type { Comparaison } from '../types.ts'
import { deposerImages } from './deposer-images.ts'

/** Quinze jours pour notifier l'ANS (convention, article 9.3 [V]). */
const DELAI_NOTIFICATION = { jours: 15 } as const

interface Demande {
  comparaison: Comparaison
  avant: CampagneLue
  apres: CampagneLue
  /** Dossier neuf où tout s'écrit. */
  sortie: string
  /** Jour de la modification, `AAAA-MM-JJ` ; nul, celui de la seconde campagne. */
  jour: string | null
}

export interface ComparaisonEcrite {
  page: string
  json: string
  registre: string
  /** Nul quand rien n'est à notifier. */
  notification: string | null
  modification: Modification
}

/** Écrit la page, ses images, le JSON et ce que l'article 9 demande. */
export function ecrireComparaison(demande: Demande): ComparaisonEcrite {
  const { comparaison, avant, apres, sortie } = demande
  const jour = demande.jour ?? jourDe(new Date(apres.campagne.debut))
  const modification: Modification = {
    comparaison,
    editeur: apres.campagne.editeur,
    intitules: new Map(apres.referentiel.exigences.map(({ id, intitule }) => [id, intitule])),
    jour,
    jourDonne: demande.jour !== null,
    echeance: calculerEcheance(jour, DELAI_NOTIFICATION),
  }
  const posee = deposerImages(comparaison, {
    avant: avant.dossier,
    apres: apres.dossier,
    sortie,
  })
  const situer = (nom: string) => path.join(sortie, nom)
  const [page, json] = [situer('comparaison.html'), situer('comparaison.json')]
  const registre = situer('registre-des-modifications.md')
  const html = (<Page comparaison={posee} modification={modification} />).toString()
  ecrireAtomique(page, `<!doctype html>\n${html}\n`)
  const { echeance } = modification
  ecrireJson(json, { ...posee, article9: { jour, jourDonne: demande.jour !== null, echeance } })
  ecrireAtomique(registre, composerRegistre(modification))
  const projet = composerNotification(modification)
  if (projet === null) return { page, json, registre, notification: null, modification }
  const notification = situer('notification-ans.md')
  ecrireAtomique(notification, projet)
  return { page, json, registre, notification, modification }
}
