import { creerIncident, type Incident } from '../serveur/incident.ts'
import { type CarteVitale, schemaCarte } from './carte.ts'

const DELAI_MS = 5_000
const REPONSE_MAX = 256 * 1024

/** Le lecteur du poste ; chaque échec est un incident que l'écran sait dire. */
export interface LecteurVitale {
  /** La carte présente ; avec `serie`, un incident `carte-changee` si ce n'est plus celle-là. */
  lireCarte(serie?: string): Promise<CarteVitale>
  /**
   * Assertion Vitale du bénéficiaire (rang dans la carte), toujours neuve : elle vit vingt
   * minutes.
   */
  obtenirAssertion(numeroSerie: string, beneficiaire: number): Promise<string>
}

/** Lecteur local par HTTP ; une carte retirée ou changée depuis la lecture est refusée. */
export function creerLecteur({
  url,
  delaiMs = DELAI_MS,
}: {
  url: string
  delaiMs?: number
}): LecteurVitale {
  const adresse = (chemin: string) => `${url.replace(/\/$/, '')}${chemin}`
  return {
    lireCarte: async (serie) => {
      const suite = serie === undefined ? '' : `?serie=${encodeURIComponent(serie)}`
      const texte = await demander(adresse(`/card${suite}`), { method: 'GET' }, delaiMs)
      const lue = schemaCarte.safeParse(enJson(texte))
      if (!lue.success) throw illisible(lue.error)
      return lue.data
    },
    obtenirAssertion: async (serie, beneficiaire) => {
      const demande: RequestInit = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ serie, beneficiaire }),
      }
      return assertionDe(await demander(adresse('/assertion'), demande, delaiMs))
    },
  }
}

/** Ce que chaque statut du lecteur veut dire à l'utilisateur ; tout autre est une panne. */
const REFUS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  404: ['carte-absente', 'Aucune carte Vitale dans le lecteur. Insérez-la.'],
  409: ['carte-changee', 'La carte Vitale a changé. Relisez-la.'],
  503: [
    'lecteur-indisponible',
    "Le lecteur de carte Vitale n'est pas disponible. Vérifiez son branchement, puis réessayez.",
  ],
}

async function demander(adresse: string, demande: RequestInit, delaiMs: number): Promise<string> {
  try {
    const reponse = await fetch(adresse, { ...demande, signal: AbortSignal.timeout(delaiMs) })
    const refus = REFUS[reponse.status]
    if (refus) throw creerIncident(...refus)
    // Le délai couvre aussi la lecture : une carte peut se taire au milieu.
    const texte = await reponse.text()
    if (!reponse.ok || texte.length > REPONSE_MAX) throw illisible(`HTTP ${reponse.status}`)
    return texte
  } catch (cause) {
    throw cause instanceof Error && 'codeIncident' in cause ? cause : injoignable(cause)
  }
}

function injoignable(cause: unknown): Incident {
  if (cause instanceof Error && cause.name === 'TimeoutError')
    return creerIncident(
      'lecteur-muet',
      'Le lecteur de carte Vitale ne répond pas. Retirez la carte, réinsérez-la, puis réessayez.',
      cause,
    )
  const message = 'Le lecteur de carte Vitale ne répond pas. Vérifiez son branchement.'
  return creerIncident('lecteur-injoignable', message, cause)
}

/** Le lecteur rend l'assertion seule, ou dans un objet `{ assertion }`. */
function assertionDe(texte: string): string {
  const brute = texte.trimStart().startsWith('{') ? texteDe(enJson(texte)) : texte
  const assertion = brute.replace(/^\s*<\?xml[^>]*\?>\s*/, '').trim()
  if (!assertion.startsWith('<')) throw illisible('assertion attendue')
  return assertion
}

const texteDe = (objet: unknown): string => {
  const { assertion } = (objet ?? {}) as { assertion?: unknown }
  return typeof assertion === 'string' ? assertion : ''
}

function enJson(texte: string): unknown {
  try {
    return JSON.parse(texte)
  } catch (cause) {
    throw illisible(cause)
  }
}

const illisible = (cause: unknown) =>
  creerIncident(
    'carte-illisible',
    'La carte Vitale est illisible. Retirez-la et réinsérez-la.',
    cause,
  )
