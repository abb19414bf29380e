import { creerIncident } from '../serveur/incident.ts'

const DELAI_MS = 5_000
const REPONSE_MAX = 8 * 1024

/** Le code que donne le téléphone posé sur le lecteur sans contact du poste. */
export async function lireTelephone(url: string): Promise<string> {
  const reponse = await joindre(url)
  if (reponse.status === 404)
    throw creerIncident(
      'telephone-absent',
      "Aucun téléphone sur le lecteur. Demandez au patient d'ouvrir son appli et de poser son téléphone.",
    )
  const texte = await reponse.text()
  if (!reponse.ok || texte.length > REPONSE_MAX) throw injoignable(`HTTP ${reponse.status}`)
  return jetonDe(texte)
}

async function joindre(url: string): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(DELAI_MS) })
  } catch (cause) {
    throw injoignable(cause)
  }
}

function jetonDe(texte: string): string {
  try {
    const { jeton } = JSON.parse(texte) as { jeton?: unknown }
    if (typeof jeton === 'string' && jeton !== '') return jeton
  } catch (cause) {
    throw injoignable(cause)
  }
  throw injoignable('réponse sans jeton')
}

const injoignable = (cause: unknown) =>
  creerIncident(
    'lecteur-injoignable',
    'Le lecteur sans contact ne répond pas. Vérifiez son branchement, ou scannez le code QR.',
    cause,
  )
