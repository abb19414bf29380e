import { nomComplet } from '../comptes/compte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { creerIncident } from '../serveur/incident.ts'
import type { LecteurVitale } from '../vitale/lecteur.ts'
import type { DemandeRecuperation } from './appels.ts'
import { consignerEchange } from './depot.ts'
import { chercherParTraits, type Envoyer } from './derouler.ts'
import type { Communication } from './ligne.ts'
import type { ReponseInsi } from './reponse.ts'
import { lireReponse } from './soap/lire-reponse.ts'
import { requeteVitale } from './soap/requete-vitale.ts'

/** Cherche le patient par la voie demandée ; chaque échange laisse sa ligne au journal (INS.40). */
export async function recuperer(
  noyau: Noyau,
  { communication, lecteur }: { communication: Communication; lecteur: LecteurVitale | null },
  appelId: number,
  demande: DemandeRecuperation,
): Promise<ReponseInsi> {
  const { patient, compte, operation, motif = 'demande' } = demande
  const envoyer =
    (assertionVitale: string | null): Envoyer =>
    async (message, { avecLieu }) => {
      const echange = await communication.envoyer(message, { compte, motif, assertionVitale })
      const reponse = echange.panne ?? lireReponse(echange.brute)
      if (communication.vivante())
        consignerEchange(noyau, {
          ...{ appelId, motif, avecLieu, echange },
          patientId: patient.id,
          auteur: nomComplet(compte),
          action: operation,
          code: reponse.code,
        })
      return reponse
    }
  if (demande.operation === 'traits')
    return chercherParTraits(patient.identite, envoyer(null), noyau.mutations)
  const { carte, beneficiaire, assertion } = await lireBeneficiaire(lecteur, demande)
  return envoyer(assertion)(requeteVitale(carte, beneficiaire), { avecLieu: false })
}

/** La carte est relue au moment d'appeler : changée depuis le choix, elle est refusée. */
async function lireBeneficiaire(
  lecteur: LecteurVitale | null,
  { serie, beneficiaire: rang }: { serie: string; beneficiaire: number },
) {
  if (!lecteur)
    throw creerIncident('lecteur-absent', "Ce poste n'a pas de lecteur de carte Vitale.")
  const carte = await lecteur.lireCarte()
  const beneficiaire = carte.beneficiaires[rang]
  if (carte.numeroSerie !== serie || !beneficiaire)
    throw creerIncident('carte-changee', 'La carte Vitale a changé. Relisez-la.')
  return { carte, beneficiaire, assertion: await lecteur.obtenirAssertion(serie, rang) }
}
