import { creerIncident } from '../serveur/incident.ts'
import { type CarteVitale, schemaCarte } from './carte.ts'

const DELAI_MS = 5_000
const REPONSE_MAX = 256 * 1024

/** Le lecteur du poste ; chaque échec est un incident que l'écran sait dire. */
export interface LecteurVitale {
  lireCarte(): Promise<CarteVitale>
  /**
   * Assertion Vitale du bénéficiaire (rang dans la carte), toujours neuve : elle vit vingt
   * minutes.
   */
  obtenirAssertion(numeroSerie: string, beneficiaire: number): Promise<string>
}

/** Lecteur local par HTTP ; une carte retirée ou changée depuis la lecture est refusée. */
export function creerLecteur(url: string): LecteurVitale {
  const adresse = (chemin: string) => `${url.replace(/\/$/, '')}${chemin}`
  return {
    lireCarte: async () => {
      const texte = await demander(adresse('/card'), { method: 'GET' })
      const lue = schemaCarte.safeParse(enJson(texte))
      if (!lue.success) throw illisible(lue.error)
      return lue.data
    },
    obtenirAssertion: async (serie, beneficiaire) => {
      const texte = await demander(adresse('/assertion'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ serie, beneficiaire }),
      })
      return assertionDe(texte)
    },
  }
}

/** 404 et 409 ont un sens pour l'utilisateur ; tout autre statut est une panne. */
async function demander(adresse: string, demande: RequestInit): Promise<string> {
  const reponse = await envoyer(adresse, demande)
  if (reponse.status === 404)
    throw creerIncident('carte-absente', 'Aucune carte Vitale dans le lecteur. Insérez-la.')
  if (reponse.status === 409)
    throw creerIncident('carte-changee', 'La carte Vitale a changé. Relisez-la.')
  const texte = await reponse.text()
  if (!reponse.ok || texte.length > REPONSE_MAX) throw illisible(`HTTP ${reponse.status}`)
  return texte
}

async function envoyer(adresse: string, demande: RequestInit): Promise<Response> {
  try {
    return await fetch(adresse, { ...demande, signal: AbortSignal.timeout(DELAI_MS) })
  } catch (cause) {
    const message = 'Le lecteur de carte Vitale ne répond pas. Vérifiez son branchement.'
    throw creerIncident('lecteur-injoignable', message, cause)
  }
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
