import { createHash, timingSafeEqual } from 'node:crypto'
import type { EcartProtocole } from '../../contrat.ts'
import type { RegistreClients } from '../clients/registre.ts'
import type { ClientPsc } from '../clients/types.ts'
import type { DemandePsc } from '../demande.ts'
import { ecart } from '../regle.ts'
import { erreur, type Sortie } from '../sortie.ts'
import { comparerCertificat } from './comparer-certificat.ts'
import { type Identifiants, lireBasic } from './lire-basic.ts'

export type MethodeClient = 'client_secret_basic' | 'client_secret_post' | 'tls_client_auth'
export type Authentifie = { client: ClientPsc; methode: MethodeClient } | { refus: Sortie }

const SOURCE = 'psc.md §11'
const hacher = (texte: string) => createHash('sha256').update(texte).digest()
const memeSecret = (un: string, autre: string) => timingSafeEqual(hacher(un), hacher(autre))

/** 401 sans dire au client ce qui cloche, comme Keycloak ; le journal, lui, le dit (psc.md §18). */
function refuser(id: string | null, relevee: EcartProtocole, entete: string | undefined): Sortie {
  const reponse = erreur(401, 'invalid_client', 'Invalid client or Invalid client credentials', {
    appelant: id,
    ecarts: [relevee],
  })
  const basic = /^Basic /i.test(entete ?? '')
  return basic
    ? {
        ...reponse,
        entetes: { ...reponse.entetes, 'www-authenticate': 'Basic realm="esante-wallet"' },
      }
    : reponse
}

function parSecret(
  { id, secret }: Identifiants,
  methode: 'client_secret_basic' | 'client_secret_post',
  { clients, entete }: { clients: RegistreClients; entete: string | undefined },
): Authentifie {
  const client = clients.parId(id)
  const releve = (regle: string, message: string) => ({
    refus: refuser(id, ecart(regle, SOURCE, 'V', message), entete),
  })
  if (!client) return releve('client-inconnu', `Le client « ${id} » n’est pas enregistré.`)
  if (client.secret === null)
    return releve('client-methode', `Le client « ${id} » s’authentifie en TLS mutuel, sans secret.`)
  if (!memeSecret(secret, client.secret))
    return releve('client-secret', `Le secret du client « ${id} » est faux.`)
  return { client, methode }
}

/**
 * Reconnaît le client d'un appel direct : secret par en-tête ou par formulaire, ou certificat
 * d'organisation (psc.md §11 [V]). Rend le client, ou le refus 401 `invalid_client`.
 */
export function authentifier(demande: DemandePsc, clients: RegistreClients): Authentifie {
  const { authorization: entete } = demande.entetes
  const formulaire = demande.formulaire ?? new URLSearchParams()
  const idDonne = formulaire.get('client_id')
  const secretDonne = formulaire.get('client_secret')
  const refus = (regle: string, message: string) => ({
    refus: refuser(idDonne, ecart(regle, SOURCE, 'V', message), entete),
  })
  if (demande.adresse.has('client_secret'))
    return refus('secret-dans-adresse', 'Le secret est dans l’adresse : il y serait journalisé.')
  const basic = entete === undefined ? null : lireBasic(entete)
  if (entete !== undefined && basic === null)
    return refus('client-basic', 'L’en-tête Authorization n’est pas une authentification Basic.')
  if (basic && secretDonne !== null)
    return refus('client-double', 'Deux authentifications à la fois (RFC 6749 §2.3).')
  if (basic && idDonne !== null && idDonne !== basic.id)
    return refus('client-double', 'Le client_id du formulaire n’est pas celui de l’en-tête.')
  if (basic) return parSecret(basic, 'client_secret_basic', { clients, entete })
  if (idDonne === null) return refus('client-absent', 'Aucune authentification de client.')
  if (secretDonne !== null)
    return parSecret({ id: idDonne, secret: secretDonne }, 'client_secret_post', {
      clients,
      entete,
    })
  const client = clients.parId(idDonne)
  if (!client) return refus('client-inconnu', `Le client « ${idDonne} » n’est pas enregistré.`)
  const defaut = comparerCertificat(client, demande.certificat)
  return defaut === null
    ? { client, methode: 'tls_client_auth' }
    : { refus: refuser(idDonne, defaut, entete) }
}
