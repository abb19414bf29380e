import { createWriteStream, readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { pipeline } from 'node:stream/promises'
import type { OptionsAnnuaire } from '../../options.ts'
import { estIncident } from '../../serveur/incident.ts'
import { echec } from './echec.ts'

const DELAI_MS = 30_000
/** Le vrai fichier pèse une centaine de mégaoctets une fois compressé (annuaire.md §2.1). */
const TAILLE_MAX = 1024 ** 3

export interface Acces {
  extractions: string
  agent: https.Agent
  delaiMs: number
}

/** La racine IGC-Santé est celle de la configuration ; la vérification ne se coupe jamais. */
export const accesAux = ({ extractions, ca, delaiMs }: OptionsAnnuaire): Acces => ({
  extractions,
  agent: new https.Agent({ ca: readFileSync(ca), minVersion: 'TLSv1.2' }),
  delaiMs: delaiMs ?? DELAI_MS,
})

/** Un simulateur de ce poste peut parler sans TLS ; l'Annuaire Santé, jamais. */
function moyen(url: URL): typeof http | typeof https {
  if (url.protocol === 'https:') return https
  if (url.protocol === 'http:' && url.hostname === '127.0.0.1') return http
  throw echec('certificat')
}

function demander(
  acces: Acces,
  methode: 'HEAD' | 'GET',
  service: string,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const url = new URL(`${acces.extractions}/${service}`)
  const client = moyen(url)
  return new Promise((resoudre, rejeter) => {
    const demande = client.request(
      url,
      { method: methode, signal, ...(client === https ? { agent: acces.agent } : {}) },
      resoudre,
    )
    demande.setTimeout(acces.delaiMs, () => demande.destroy(echec('delai')))
    demande.on('error', (cause) => rejeter(traduire(cause)))
    demande.end()
  })
}

function traduire(cause: unknown): unknown {
  if (estIncident(cause)) return cause
  const { code = '', name } = cause as NodeJS.ErrnoException
  if (name === 'AbortError') return cause
  return /CERT|SSL|TLS|SELF_SIGNED|ISSUER|ALTNAME/.test(code)
    ? echec('certificat', '', cause)
    : echec('injoignable', '', cause)
}

/** Le nom annoncé : il porte la date de l'extraction, et ne sert jamais de chemin. */
function nomAnnonce({ headers }: http.IncomingMessage): string | null {
  const [, nom] =
    /filename="?([\w.-]{1,120})"?\s*(?:;|$)/.exec(headers['content-disposition'] ?? '') ?? []
  return nom ?? null
}

/** Le nom du fichier du jour, sans son contenu ; `null` quand le serveur ne le dit pas. */
export async function nomDuJour(
  acces: Acces,
  service: string,
  signal: AbortSignal,
): Promise<string | null> {
  const reponse = await demander(acces, 'HEAD', service, signal)
  reponse.resume()
  return reponse.statusCode === 200 ? nomAnnonce(reponse) : null
}

/** Écrit l'archive dans `fichier` ; rend le nom annoncé et sa taille. */
export async function telecharger(
  acces: Acces,
  service: string,
  fichier: string,
  { signal, surOctets }: { signal: AbortSignal; surOctets(recus: number, total: number): void },
): Promise<{ nom: string; octets: number }> {
  const reponse = await demander(acces, 'GET', service, signal)
  if (reponse.statusCode !== 200) {
    reponse.destroy()
    throw echec('injoignable', ` Il a répondu par le statut ${reponse.statusCode}.`)
  }
  const total = Number(reponse.headers['content-length'] ?? 0)
  if (total > TAILLE_MAX) {
    reponse.destroy()
    throw echec('trop-gros')
  }
  let octets = 0
  try {
    await pipeline(
      reponse,
      async function* (flux: AsyncIterable<Buffer>) {
        for await (const morceau of flux) {
          octets += morceau.length
          if (octets > TAILLE_MAX) throw echec('trop-gros')
          surOctets(octets, total)
          yield morceau
        }
      },
      createWriteStream(fichier, { mode: 0o600 }),
      { signal },
    )
  } catch (cause) {
    if (signal.aborted || estIncident(cause)) throw cause
    throw echec('coupure', '', cause)
  }
  return { nom: nomAnnonce(reponse) ?? service, octets }
}
