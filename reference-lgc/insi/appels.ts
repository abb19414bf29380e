import { type Compte, nomComplet } from '../comptes/compte.ts'
import type { OptionsInsi } from '../options.ts'
import type { Patient } from '../patients/identite.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { creerIncident } from '../serveur/incident.ts'
import type { LecteurVitale } from '../vitale/lecteur.ts'
import { ajouterAppel, consignerEchange, finirAppel } from './depot.ts'
import { chercherParTraits, type Envoyer } from './derouler.ts'
import { echanger, reponseIncident } from './echanger.ts'
import { LIBELLES_OPERATION } from './operations.ts'
import type { ReponseInsi } from './reponse.ts'
import { reprendreSansAccord } from './reprendre.ts'
import { requeteVitale } from './soap/requete-vitale.ts'
import { creerTransport, DELAI_MS } from './transport.ts'

/** Ce que l'utilisateur demande : une voie, un patient, et son compte pour le journal. */
export type Demande = { patient: Patient; compte: Compte } & (
  | { operation: 'traits' }
  | { operation: 'carte-vitale'; serie: string; beneficiaire: number }
)

/** Les appels à INSi : un par demande, jamais par lot (ins.md §2 [V]). */
export interface AppelsInsi {
  /** Délai d'un échange, dit à l'utilisateur pendant l'attente. */
  delaiMs: number
  /**
   * Lance l'appel et rend la main : la page peut être quittée, `fini` se tient quand il est soldé.
   */
  lancer(demande: Demande): { id: number; fini: Promise<void> }
  /** Oublie les appels en cours, sans plus rien écrire. */
  abandonner(): void
  fermer(): void
}

/** `epoque` distingue les appels d'avant un abandon : leur fin n'écrit plus rien. */
export function creerAppels(
  noyau: Noyau,
  service: { options: OptionsInsi; lecteur: LecteurVitale | null; version: string },
): AppelsInsi {
  let transport = creerTransport(service.options)
  let epoque = 0

  async function derouler(appelId: number, demande: Demande, commencee: number) {
    const auteur = nomComplet(demande.compte)
    const operation = LIBELLES_OPERATION[demande.operation]
    let assertionVitale: string | null = null
    const envoyer: Envoyer = async (message, { avecLieu }) => {
      if (epoque !== commencee) throw creerIncident('abandonne', "L'appel a été abandonné.")
      const acces = { options: service.options, transport, version: service.version }
      const echange = await echanger(noyau, acces, demande.compte, { ...message, assertionVitale })
      if (epoque !== commencee) return echange.reponse
      const { code } = echange.reponse
      consignerEchange(noyau, {
        appelId,
        auteur,
        operation,
        avecLieu,
        code,
        reponse: echange.brute,
      })
      return echange.reponse
    }
    const resultat = await chercher().catch(reponseIncident)
    if (epoque !== commencee) return
    finirAppel(noyau.base, appelId, resultat)
    reprendreSansAccord(noyau, { patient: demande.patient.id, appelId, auteur })

    async function chercher(): Promise<ReponseInsi> {
      if (demande.operation === 'traits')
        return chercherParTraits(demande.patient.identite, envoyer, noyau.mutations)
      const { carte, beneficiaire, assertion } = await lireBeneficiaire(service.lecteur, demande)
      assertionVitale = assertion
      return envoyer(requeteVitale(carte, beneficiaire), { avecLieu: false })
    }
  }

  return {
    delaiMs: service.options.delaiMs ?? DELAI_MS,
    lancer: (demande) => {
      const id = ajouterAppel(noyau, {
        patientId: demande.patient.id,
        auteur: nomComplet(demande.compte),
        operation: demande.operation,
      })
      return { id, fini: derouler(id, demande, epoque) }
    },
    abandonner: () => {
      epoque += 1
      transport.fermer()
      transport = creerTransport(service.options)
    },
    fermer: () => {
      epoque += 1
      transport.fermer()
    },
  }
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
