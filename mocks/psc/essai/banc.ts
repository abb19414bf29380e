import { readFile } from 'node:fs/promises'
import type { EntreeJournal, Horloge } from '../../contrat.ts'
import { creerControle } from '../../controle/app.ts'
import { lireConfiance } from '../../pki/confiance.ts'
import { pkiDEssai } from '../../pki/essai.ts'
import type { Pki } from '../../pki/index.ts'
import { ouvrirServeur } from '../../serveur/ouvrir-serveur.ts'
import { type AdressesPsc, situerPsc } from '../adresses.ts'
import { decrirePsc, type PscDecrit } from '../decrire.ts'
import type { ServicePsc } from '../index.ts'
import { ouvrirPsc, type ReglagesDePsc } from '../ouvrir.ts'
import { creerFetch } from './creer-fetch.ts'
import { creerHorlogeArretee } from './horloge-arretee.ts'

/** Le document de découverte, réduit à ce que les essais appellent. */
export type Decouverte = Record<
  | 'issuer'
  | 'authorization_endpoint'
  | 'token_endpoint'
  | 'userinfo_endpoint'
  | 'introspection_endpoint'
  | 'revocation_endpoint'
  | 'end_session_endpoint'
  | 'jwks_uri'
  | 'backchannel_authentication_endpoint',
  string
>

export interface BancPsc {
  psc: ServicePsc
  pki: Pki
  horloge: Horloge
  description: PscDecrit
  /** API de contrôle, pour un programme qui n'est pas le nôtre. */
  controle: string
  decouverte: Decouverte
  /** `fetch` sans certificat de client, celui d'un navigateur ou d'un client à secret. */
  recuperer: ReturnType<typeof creerFetch>
  /** `fetch` avec un certificat de l'IGC de test, `lgc-auth`. */
  avecCertificat(nom: string): ReturnType<typeof creerFetch>
  /** Envoie une commande de contrôle et rend la réponse JSON. */
  commander(verbe: string, corps?: unknown): Promise<{ statut: number; json: unknown }>
  armer(mode: string, reste?: object): Promise<void>
  journal(): readonly EntreeJournal[]
  arreter(): Promise<void>
}

/** Le fournisseur seul, en HTTPS, et son contrôle ; son horloge est arrêtée, à moins d'en donner une. */
export async function ouvrirBancPsc({
  horloge = creerHorlogeArretee(),
  ...reglages
}: ReglagesDePsc & { horloge?: Horloge } = {}): Promise<BancPsc> {
  const pki = await pkiDEssai()
  const confiance = await lireConfiance(pki)
  let adresses: AdressesPsc = { base: '', mire: '' }
  const psc = await ouvrirPsc({
    ...reglages,
    horloge,
    confiance,
    adresses: () => adresses,
    certificats: {
      structure: pki.fichiers('lgc-auth').cert,
      proxy: pki.fichiers('proxy-auth').cert,
    },
    // Une clé déjà là : les essais n'en tirent une que s'ils éprouvent la rotation.
    cleSignature: await readFile(pki.fichiers('vitale-sign').cle, 'utf8'),
  })
  const { chaine, cle } = pki.fichiers('server')
  const serveur = await ouvrirServeur({
    nom: 'psc',
    port: 0,
    traiter: (requete, liens) => psc.app.fetch(requete, liens),
    tls: {
      cert: await readFile(chaine, 'utf8'),
      cle: await readFile(cle, 'utf8'),
      ca: confiance.ca,
      refuseAuHandshake: false,
    },
  })
  adresses = situerPsc(serveur.adresse, { hotes: [], portSni: null, hoteMire: reglages.hoteMire })
  const controle = creerControle([psc.controle], horloge)
  const serveurControle = await ouvrirServeur({
    nom: 'controle',
    port: 0,
    traiter: (requete) => controle.fetch(requete),
  })
  const clients: ReturnType<typeof creerFetch>[] = []
  const ouvrirClient = (fichiers: { cert?: string; cle?: string } = {}) => {
    const client = creerFetch({ ca: pki.ca, ...fichiers })
    clients.push(client)
    return client
  }
  const recuperer = ouvrirClient()
  const description = decrirePsc(adresses, psc.clients)
  const [premiere = ''] = description.decouverte
  const commander: BancPsc['commander'] = async (verbe, corps) => {
    const reponse = await fetch(`${serveurControle.adresse}/_mock/psc/${verbe}`, {
      method: corps === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json' },
      ...(corps === undefined ? {} : { body: JSON.stringify(corps) }),
    })
    return { statut: reponse.status, json: await reponse.json() }
  }
  return {
    psc,
    pki,
    horloge,
    description,
    controle: serveurControle.adresse,
    decouverte: (await (await recuperer(premiere)).json()) as Decouverte,
    recuperer,
    avecCertificat: (nom) => {
      const { chaine: cert, cle: clePrivee } = pki.fichiers(nom)
      return ouvrirClient({ cert, cle: clePrivee })
    },
    commander,
    async armer(mode, reste = {}) {
      const { statut, json } = await commander('faults', { mode, ...reste })
      if (statut !== 200) throw new Error(JSON.stringify(json))
    },
    journal: () => psc.controle.journal.lire(),
    async arreter() {
      for (const client of clients) client.fermer()
      await Promise.all([serveur.fermer(), serveurControle.fermer()])
    },
  }
}
