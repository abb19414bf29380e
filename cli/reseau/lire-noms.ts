import { isIP } from 'node:net'
import { type HoteNomme, SERVICES_NOMMES, type ServiceNomme } from '../../mocks/serveur/reseau.ts'

/** Un nom d’hôte au plus large qu’un fichier hosts l’admet (RFC 1123). */
const NOM =
  /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/

const estService = (mot: string): mot is ServiceNomme => SERVICES_NOMMES.some((s) => s === mot)

function lireLigne(ligne: string): HoteNomme | string {
  const [nom = '', service, ...trop] = ligne.toLowerCase().split(/\s+/)
  if (trop.length > 0) return 'un nom, puis au plus un service, sont attendus'
  if (isIP(nom) !== 0) return `« ${nom} » est une adresse, un nom est attendu`
  if (!NOM.test(nom)) return `« ${nom} » n’est pas un nom d’hôte`
  if (nom === 'localhost') return '« localhost » désigne déjà cette machine'
  if (service === undefined) return { nom, service: null }
  if (estService(service)) return { nom, service }
  return `service « ${service} » inconnu : ${SERVICES_NOMMES.join(' ou ')}`
}

/**
 * Lit le fichier de « --noms » : un nom d’hôte par ligne, suivi du service qu’il mène à atteindre. Le
 * dièse ouvre un commentaire. Rend les hôtes, ou toutes les fautes, chacune avec sa ligne.
 */
export function lireNoms(texte: string): { hotes: HoteNomme[] } | { erreurs: string[] } {
  const hotes: HoteNomme[] = []
  const erreurs: string[] = []
  for (const [rang, brute] of texte
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const ligne = brute.replace(/#.*$/, '').trim()
    if (ligne === '') continue
    const lue = lireLigne(ligne)
    if (typeof lue === 'string') erreurs.push(`ligne ${rang + 1} : ${lue}`)
    else if (hotes.some(({ nom }) => nom === lue.nom))
      erreurs.push(`ligne ${rang + 1} : « ${lue.nom} » est déjà plus haut`)
    else hotes.push(lue)
  }
  if (hotes.length === 0 && erreurs.length === 0) erreurs.push('aucun nom n’y est écrit')
  return erreurs.length > 0 ? { erreurs } : { hotes }
}
