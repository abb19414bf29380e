import { type DemandePsc, jetonPorteur } from '../../psc/demande.ts'
import { empreinte, empreinteDite } from '../../psc/empreinte.ts'
import type { Sortie } from '../../psc/sortie.ts'
import { reconnaitreForme } from '../liaison.ts'
import type { ServeurApi } from '../serveur-api.ts'
import { REGLES_APPEL } from './regles/index.ts'
import type { FaitsAppel } from './types.ts'

/** Un appel admis : au nom de qui, et ce que le journal en retient ; ou le refus à rendre. */
export type Garde =
  | { admis: true; professionnel: string; appelant: string | null; details: Record<string, string> }
  | { admis: false; refus: Sortie }

/**
 * Garde une ressource Pro Santé Connectée : jeton de l'API vivant, lié au certificat présenté, et portant
 * ce périmètre (psc.md §12 et §18 [V]). Les refus sont ceux de la RFC 6750.
 */
export async function garder(
  serveur: ServeurApi,
  recue: DemandePsc,
  perimetre: string,
): Promise<Garde> {
  const porteur = jetonPorteur(recue)
  const { certificat } = recue
  const signe = porteur !== null && (await serveur.trousseau.ouvrir(porteur)) !== null
  const jeton = signe ? (serveur.etat.jetons.lire(empreinte(porteur)) ?? null) : null
  const faits: FaitsAppel = {
    ...{ porteur, certificat, jeton, perimetre },
    chezPsc: porteur === null ? { active: false } : serveur.introspecter(porteur),
    maintenant: serveur.secondes(),
  }
  const appelant = jeton?.client ?? certificat?.dit ?? null
  const details = {
    ...(porteur === null ? {} : { acces: empreinteDite(porteur) }),
    ...(certificat === null ? {} : { certificat: certificat.dit }),
  }
  for (const regle of REGLES_APPEL) {
    const refus = regle(faits)
    if (refus) return { admis: false, refus: { ...refus, appelant, details } }
  }
  const professionnel = jeton?.professionnel ?? ''
  const forme = reconnaitreForme(jeton?.liaison ?? '', certificat?.empreinte ?? '')
  return {
    ...{ admis: true, professionnel, appelant },
    details: { ...details, personne: professionnel, liaison: forme ?? 'aucune' },
  }
}
