import type { Noyau } from '../../serveur/dependances.ts'
import { consignerEchange } from '../depot.ts'
import { panneDe } from '../echanger.ts'
import type { Communication } from '../ligne.ts'
import { lireVerification } from '../soap/lire-verification.ts'
import { requeteVerification } from '../soap/requete-verification.ts'
import type { DemandeVerification, ResultatVerification } from './demande.ts'

/** Un appel de vérification, journalisé avec son retour (INS.42) ; ne touche à aucun dossier. */
export async function verifierIns(
  noyau: Noyau,
  communication: Communication,
  demande: DemandeVerification,
  appelId: number | null,
): Promise<ResultatVerification> {
  const { ins, traits, compte = null, patientId, auteur, motif } = demande
  try {
    const message = requeteVerification(ins, traits)
    const emetteur = { compte, motif, assertionVitale: null }
    const echange = await communication.envoyer(message, emetteur)
    const lu = echange.panne ?? lireVerification(echange.brute)
    if (communication.vivante())
      consignerEchange(noyau, {
        ...{ appelId, patientId, auteur, motif, echange },
        action: 'verification',
        avecLieu: traits.lieuNaissance !== '',
        code: lu.code,
      })
    return lu.genre === 'erreur' ? { ...lu, genre: 'incident' } : lu
  } catch (erreur) {
    return { ...panneDe(erreur), genre: 'incident' }
  }
}
