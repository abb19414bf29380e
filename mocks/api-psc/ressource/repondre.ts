import { type DemandePsc, jetonPorteur } from '../../psc/demande.ts'
import { empreinte, empreinteDite } from '../../psc/empreinte.ts'
import { json, type Sortie } from '../../psc/sortie.ts'
import { reconnaitreForme } from '../liaison.ts'
import type { ServeurApi } from '../serveur-api.ts'
import { REGLES_APPEL } from './regles/index.ts'
import type { FaitsAppel } from './types.ts'

/** La ressource d'essai : dit à qui l'appelle au nom de qui il appelle (psc.md §16 [C]). */
export async function repondreWhoami(serveur: ServeurApi, recue: DemandePsc): Promise<Sortie> {
  const porteur = jetonPorteur(recue)
  const { certificat } = recue
  const signe = porteur !== null && (await serveur.trousseau.ouvrir(porteur)) !== null
  const jeton = signe ? (serveur.etat.jetons.lire(empreinte(porteur)) ?? null) : null
  const faits: FaitsAppel = {
    ...{ porteur, certificat, jeton },
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
    if (refus) return { ...refus, appelant, details }
  }
  const SubjectNameID = jeton?.professionnel ?? ''
  const forme = reconnaitreForme(jeton?.liaison ?? '', certificat?.empreinte ?? '')
  return json(
    200,
    { SubjectNameID },
    { appelant, details: { ...details, personne: SubjectNameID, liaison: forme ?? 'aucune' } },
  )
}
