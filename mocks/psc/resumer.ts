import type { Horloge } from '../contrat.ts'
import { autorisation, emetteur } from './adresses.ts'
import { enAttente } from './ecps/adresser.ts'
import type { Fournisseur } from './fournisseur.ts'

/** L'état lisible du fournisseur, sans secret ni jeton. */
export function resumer(fournisseur: Fournisseur, horloge: Horloge): Record<string, unknown> {
  const { etat, clients, pannes } = fournisseur
  return {
    maintenant: horloge.maintenant().toISOString(),
    emetteur: emetteur(fournisseur.adresses()),
    autorisation: autorisation(fournisseur.adresses()),
    reglages: etat.reglages,
    clients: clients.tous().map(({ secret, sujet, ...client }) => ({
      ...client,
      authentification: sujet === null ? 'secret' : 'certificat',
    })),
    sessions: etat.sessions.toutes().map((session) => ({
      id: session.id,
      nationalId: session.personne.identifiant,
      moyen: session.moyen,
      authentification: new Date(session.authentification * 1000).toISOString(),
      clients: [...session.clients],
      vivante: etat.sessions.vivante(session),
    })),
    ecps: enAttente(fournisseur).map(({ personne, message, client, expire, origine }) => ({
      nationalId: personne.identifiant,
      bindingMessage: message,
      client,
      origine,
      expire: new Date(expire * 1000).toISOString(),
    })),
    pannes: pannes.lister(),
  }
}
