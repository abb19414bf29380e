import { creerHorloge } from '../../mocks/horloge.ts'
import { ANNONCE_SIMULATEURS } from '../chemins.ts'
import { chargerConfig } from '../config/charger.ts'
import { attendreArret } from '../ligne/attendre-arret.ts'
import { lireEntier, PORTS } from '../ligne/lire-entier.ts'
import { chargerCertificatServeur } from '../reseau/certificat-serveur.ts'
import { demandePki } from '../reseau/demande-pki.ts'
import { direRefus } from '../reseau/dire-refus.ts'
import { chargerReseau, demandeReseau } from '../reseau/lire-reseau.ts'
import { presenterReseau } from '../reseau/presenter-reseau.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { annoncer } from './annonce.ts'
import { demarrerServices } from './demarrer.ts'
import { direDestination } from './dire-destination.ts'
import { garderDescription } from './garder-description.ts'
import { chargerApport, demandeCartes } from './lire-cartes.ts'
import { AUCUNES_IDENTITES, avertir, chargerIdentites, demandeIdentites } from './lire-identites.ts'
import { presenterDescription } from './presenter.ts'
import { aiderCertificats, jouerVerification } from './sans-demarrer.ts'

/** « segur simulateurs » : démarre, montre, attend l’arrêt. */
export async function executer({ valeurs, sortie }: EntreeVerbe): Promise<number> {
  const bornes = { verbe: 'simulateurs', option: '--port-base', ...PORTS }
  const graines = { verbe: 'simulateurs', option: '--graine', min: 0, max: 999_999_999 }
  // Écouté avant de démarrer : un arrêt demandé tôt est un arrêt propre, lui aussi.
  const arret = attendreArret()
  const config = await chargerConfig()
  const demande = demandeReseau(valeurs, config.reseau)
  if (valeurs['verifier-hosts'] === true) return jouerVerification(demande, sortie)
  const reseau = await chargerReseau(demande)
  // Une autre machine garde l'adresse dans ses réglages : le port de la configuration vaut pour elle.
  const portBase = lireEntier(valeurs['port-base'], bornes) ?? (reseau && config.portBase)
  if (valeurs['aide-certificats'] === true) return aiderCertificats(reseau, portBase, sortie)
  const charge = await chargerIdentites(demandeIdentites(valeurs, AUCUNES_IDENTITES))
  avertir(charge)
  const pki = demandePki(valeurs, config.pki)
  const { autorites = [], ...cartes } = demandeCartes(valeurs)
  const { description, arreter } = await demarrerServices({
    horloge: creerHorloge(),
    portBase,
    graine: lireEntier(valeurs.graine, graines),
    jeu: charge?.jeu,
    apport: await chargerApport({
      ...cartes,
      psc: config.psc,
      autorites: [...config.autorites, ...autorites, ...pki.autorites],
    }),
    reseau,
    certificatServeur: await chargerCertificatServeur(pki, reseau),
    surRefus: direRefus(),
  })
  const { reseau: ouverture, ...services } = description
  const jeton = ouverture?.jeton ?? null
  if (config.raccordement)
    await direDestination({ controle: description.controle, jeton }, config.raccordement)
  const taire = annoncer(ANNONCE_SIMULATEURS, description.controle, jeton)
  if (typeof valeurs.description === 'string') garderDescription(valeurs.description, description)
  if (valeurs.json === true) sortie(JSON.stringify(description))
  else {
    for (const ligne of presenterDescription(services)) sortie(ligne)
    if (ouverture && reseau) for (const l of presenterReseau(ouverture, reseau)) sortie(l)
    sortie('En marche. Ctrl-C pour arrêter.')
  }
  await arret
  taire()
  await arreter()
  return 0
}
