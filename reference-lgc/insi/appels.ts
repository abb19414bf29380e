import { type Compte, nomComplet } from '../comptes/compte.ts'
import type { OptionsInsi } from '../options.ts'
import type { Patient } from '../patients/identite.ts'
import type { Noyau } from '../serveur/dependances.ts'
import type { LecteurVitale } from '../vitale/lecteur.ts'
import { choisirVoie } from './automatismes/choisir-voie.ts'
import { conclureAppel } from './conclure.ts'
import { ajouterAppel, changerOperation, finirAppel } from './depot.ts'
import { type Panne, panneDe } from './echanger.ts'
import { type Communication, creerLigne } from './ligne.ts'
import type { MotifAppel, MotifVerification } from './motifs.ts'
import { recuperer } from './recuperer.ts'
import { DELAI_MS } from './transport.ts'
import type { DemandeVerification, ResultatVerification } from './verification/demande.ts'
import { verifierIns } from './verification/verifier.ts'
import { verifierDossier } from './verification/verifier-dossier.ts'

interface Demandeur {
  patient: Patient
  compte: Compte
}

/** Par les traits, ou par la personne choisie sur la carte insérée. */
export type Voie =
  | { operation: 'traits' }
  | { operation: 'carte-vitale'; serie: string; beneficiaire: number }

/** Une récupération ; sans motif, l'utilisateur l'a demandée. */
export type DemandeRecuperation = Demandeur & { motif?: MotifAppel } & Voie

/** Un appel pour un dossier, au nom du compte qui le fait ou qui a ouvert la fiche. */
export type Demande =
  | DemandeRecuperation
  /** Par la carte du patient si elle est dans le lecteur, par les traits sinon (ins.md §10.1 [V]). */
  | (Demandeur & { operation: 'au-mieux'; motif: MotifAppel })
  | (Demandeur & { operation: 'verification'; motif: MotifVerification })

/** Les appels à INSi : un par demande, jamais par lot (ins.md §2 [V]). */
export interface AppelsInsi {
  /** Délai d'un échange, dit à l'utilisateur pendant l'attente. */
  delaiMs: number
  /** Ce que l'exploitant a réglé : les pages y lisent quels accès sont possibles. */
  options: OptionsInsi
  /**
   * Lance l'appel et rend la main : la page peut être quittée, `fini` se tient quand il est soldé.
   */
  lancer(demande: Demande): { id: number; fini: Promise<void> }
  /** Vérifie un matricule et ses traits (WS_INS3) ; ne rejette jamais, une panne est un résultat. */
  verifier(demande: DemandeVerification): Promise<ResultatVerification>
  /** Oublie les appels en cours, sans plus rien écrire. */
  abandonner(): void
  fermer(): void
}

/** La réponse est arrivée, le logiciel n'a pas su s'en servir. */
const NON_TRAITEE: Panne = {
  genre: 'erreur',
  code: 'interne',
  message: "La réponse d'INSi n'a pas pu être traitée.",
}

export function creerAppels(
  noyau: Noyau,
  service: { options: OptionsInsi; lecteur: LecteurVitale | null; version: string },
): AppelsInsi {
  const { options, lecteur } = service
  const ligne = creerLigne(noyau, service)

  async function derouler(appelId: number, demande: Demande) {
    const communication = ligne.ouvrir()
    const resultat = await repondre(communication, appelId, demande).catch(panneDe)
    if (!communication.vivante()) return
    try {
      noyau.base.transaction(() => {
        finirAppel(noyau.base, appelId, resultat)
        conclureAppel(noyau, demande.patient.id, appelId)
      })
    } catch (erreur) {
      // Personne n'attend forcément cet appel : il se solde, et la faute va à l'exploitant.
      console.error('Erreur du logiciel', erreur)
      finirAppel(noyau.base, appelId, NON_TRAITEE)
    }
  }

  async function repondre(communication: Communication, appelId: number, demande: Demande) {
    if (demande.operation === 'verification')
      return verifierDossier(noyau, communication, appelId, demande)
    const lien = { communication, lecteur }
    if (demande.operation !== 'au-mieux') return recuperer(noyau, lien, appelId, demande)
    const voie = await choisirVoie(lecteur, demande.patient.identite)
    if (communication.vivante()) changerOperation(noyau.base, appelId, voie.operation)
    return recuperer(noyau, lien, appelId, { ...demande, ...voie })
  }

  return {
    delaiMs: options.delaiMs ?? DELAI_MS,
    options,
    lancer: (demande) => {
      const id = ajouterAppel(noyau, {
        patientId: demande.patient.id,
        auteur: nomComplet(demande.compte),
        operation: demande.operation === 'au-mieux' ? 'traits' : demande.operation,
        motif: demande.motif ?? 'demande',
        version: demande.patient.version,
      })
      return { id, fini: derouler(id, demande) }
    },
    verifier: (demande) => verifierIns(noyau, ligne.ouvrir(), demande, null),
    abandonner: () => ligne.abandonner(),
    fermer: () => ligne.fermer(),
  }
}
