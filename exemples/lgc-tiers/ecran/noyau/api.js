import { attendre } from './attente.js'
import { aller } from './naviguer.js'

const PANNE = { ok: false, statut: 0, erreurs: ['Le serveur de Sorbier ne répond pas.'] }

async function envoyer(methode, adresse, corps) {
  const reponse = await fetch(`./api${adresse}`, {
    method: methode,
    ...(corps === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(corps) }),
  })
  return { ok: reponse.ok, statut: reponse.status, ...(await reponse.json()) }
}

/** Demande au serveur ; rend sa réponse, `ok` et ses `erreurs`. Une session perdue ramène à l'accueil. */
export async function demander(methode, adresse, corps) {
  const reponse = await attendre(() => envoyer(methode, adresse, corps).catch(() => PANNE))
  if (reponse.statut === 401 && adresse !== '/session') await aller('#/connexion')
  return reponse
}
