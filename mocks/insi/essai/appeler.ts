import { readFileSync } from 'node:fs'
import { type Agent, request } from 'node:https'
import type { TLSSocket } from 'node:tls'
import type { EntreeJournal } from '../../contrat.ts'
import { demarrerSimulateurs, type OptionsSimulateurs, type Simulateurs } from '../../index.ts'
import { pkiDEssai } from '../../pki/essai.ts'

export interface ReponseVue {
  statut: number
  entetes: Record<string, string | string[] | undefined>
  corps: string
  sessionReprise: boolean
}

export interface Appel {
  /** Nom du certificat de client, `lgc-insi-auto` ; absent : aucun. */
  client?: string
  corps?: string | Uint8Array
  methode?: string
  chemin?: string
  entetes?: Record<string, string>
  signal?: AbortSignal
  /** Agent à certificat déjà réglé ; absent : une connexion neuve par appel. */
  agent?: Agent
}

export interface Banc extends Simulateurs {
  appeler(appel: Appel): Promise<ReponseVue>
  journal(depuis?: number): Promise<readonly EntreeJournal[]>
  /** Envoie une commande de contrôle et rend la réponse JSON. */
  commander(
    chemin: string,
    corps?: unknown,
    methode?: string,
  ): Promise<{ statut: number; json: unknown }>
}

/** Un banc complet, vrais processus de serveur et vraies prises, pour les essais. */
export async function ouvrirBanc(options: Partial<OptionsSimulateurs> = {}): Promise<Banc> {
  const pki = await pkiDEssai()
  const simulateurs = await demarrerSimulateurs({ dossierPki: pki.dossier, ...options })
  const { description } = simulateurs
  const ca = readFileSync(description.pki.ca)
  const commander: Banc['commander'] = async (chemin, corps, methode = 'POST') => {
    const reponse = await fetch(`${description.controle}/_mock/${chemin}`, {
      method: methode,
      ...(corps === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(corps) }),
    })
    return { statut: reponse.status, json: await reponse.json() }
  }
  return {
    ...simulateurs,
    commander,
    async journal(depuis = 0) {
      const { json } = await commander(`insi/journal?depuis=${depuis}`, undefined, 'GET')
      return (json as { entrees: readonly EntreeJournal[] }).entrees
    },
    appeler: (appel) =>
      new Promise((resoudre, rejeter) => {
        const fichiers =
          appel.client === undefined || appel.agent ? null : pki.fichiers(appel.client)
        const demande = request(
          new URL(appel.chemin ?? '/lps', description.insi.url),
          {
            ca,
            agent: appel.agent ?? false,
            method: appel.methode ?? 'POST',
            headers: appel.entetes ?? {},
            ...(fichiers
              ? { cert: readFileSync(fichiers.cert), key: readFileSync(fichiers.cle) }
              : {}),
            ...(appel.signal ? { signal: appel.signal } : {}),
          },
          (reponse) => {
            const morceaux: Buffer[] = []
            const sessionReprise = (reponse.socket as TLSSocket).isSessionReused()
            reponse.on('data', (morceau: Buffer) => morceaux.push(morceau))
            reponse.on('error', rejeter)
            reponse.on('end', () =>
              resoudre({
                statut: reponse.statusCode ?? 0,
                entetes: reponse.headers,
                corps: Buffer.concat(morceaux).toString('utf8'),
                sessionReprise,
              }),
            )
          },
        )
        demande.on('error', rejeter)
        demande.end(appel.corps ?? '')
      }),
  }
}
