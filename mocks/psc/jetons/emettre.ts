import { randomBytes, randomUUID } from 'node:crypto'
import type { MethodeClient } from '../authentification/authentifier.ts'
import type { ClientPsc } from '../clients/types.ts'
import type { DemandePsc } from '../demande.ts'
import { empreinte, empreinteDite } from '../empreinte.ts'
import type { JetonEmis, SessionPsc } from '../etat/types.ts'
import type { Fournisseur } from '../fournisseur.ts'
import type { PannePsc } from '../pannes.ts'
import { prendrePanne } from '../pannes-de-contenu.ts'
import { type Jugement, json, type Sortie } from '../sortie.ts'
import { attributsAcces, type Octroi } from './attributs.ts'
import { ecrireIdentite } from './identite.ts'
import { signer } from './signer.ts'

export interface DemandeJetons {
  client: ClientPsc
  methode: MethodeClient
  session: SessionPsc
  scope: string
  nonce: string | null
  lignee: string
  echange: NonNullable<PannePsc['grant']>
  certificat: DemandePsc['certificat']
  jugement?: Jugement
}

function preparerOctroi(fournisseur: Fournisseur, demande: DemandeJetons): Octroi {
  const { client, session, scope, nonce, certificat } = demande
  const { etat } = fournisseur
  const panneAcr = prendrePanne(fournisseur, 'acr', 'token', demande.echange)
  const emis = fournisseur.secondes()
  return {
    client: client.id,
    session,
    scope,
    nonce,
    acr: panneAcr ? panneAcr.valeur || null : etat.reglages.acr,
    emis,
    expire: Math.min(emis + etat.reglages.dureeAcces, etat.sessions.limite(session)),
    certificat: client.jetonsLies ? (certificat?.empreinte ?? null) : null,
  }
}

/**
 * Émet les jetons d'une session et rend la réponse du point `token`, à la forme de Keycloak
 * (psc.md §5 [V]). Le jeton de rafraîchissement est opaque, change à chaque usage, et ne dépasse
 * jamais la session.
 */
export async function emettre(fournisseur: Fournisseur, demande: DemandeJetons): Promise<Sortie> {
  const { session, client, lignee, echange } = demande
  const { etat, trousseau } = fournisseur
  if (prendrePanne(fournisseur, 'rotateKeys', 'token', echange)) await trousseau.tourner()
  const octroi = preparerOctroi(fournisseur, demande)
  const garder = (jeton: string, propre: Pick<JetonEmis, 'genre' | 'jti' | 'expire'>) =>
    etat.jetons.mettre(empreinte(jeton), {
      ...octroi,
      ...propre,
      session: session.id,
      authentification: session.authentification,
      lignee,
      revoque: false,
    })
  const attributs = attributsAcces(fournisseur, octroi)
  const acces = await signer(attributs, await trousseau.courante())
  garder(acces, { genre: 'Bearer', jti: String(attributs.jti), expire: octroi.expire })
  const identite = await ecrireIdentite(fournisseur, octroi, acces, echange)
  const limite = Math.min(
    octroi.emis + etat.reglages.dureeInactivite,
    etat.sessions.limite(session),
  )
  const suite = prendrePanne(fournisseur, 'noRefresh', 'token', echange)
    ? null
    : randomBytes(48).toString('base64url')
  if (suite !== null) garder(suite, { genre: 'Refresh', jti: randomUUID(), expire: limite })
  session.activite = octroi.emis
  session.clients.add(client.id)
  return json(
    200,
    {
      access_token: acces,
      expires_in: octroi.expire - octroi.emis,
      ...(suite === null ? {} : { refresh_expires_in: limite - octroi.emis, refresh_token: suite }),
      token_type: 'Bearer',
      ...(identite === null ? {} : { id_token: identite }),
      'not-before-policy': 0,
      session_state: session.id,
      scope: octroi.scope,
    },
    {
      ...demande.jugement,
      appelant: client.id,
      details: {
        methode: demande.methode,
        session: session.id,
        personne: session.personne.identifiant,
        acr: octroi.acr ?? 'absent',
        acces: empreinteDite(acces),
        ...demande.jugement?.details,
      },
    },
  )
}
