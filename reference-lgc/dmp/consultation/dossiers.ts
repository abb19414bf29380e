import type { Compte } from '../../comptes/compte.ts'
import type { Session } from '../../comptes/sessions.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Psc } from '../../psc/psc.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { ClientDmp } from '../client/client.ts'
import { type Issue, refus } from '../client/issue.ts'
import type { EtatDossier } from '../client/tester-existence.ts'
import { lireConsentement } from '../consentement/consentement.ts'
import type { Condition, EtatVerification } from '../dica/conditions.ts'
import { conditionsDica, consultable } from '../dica/regles.ts'
import { type Acteur, acteurUtilisateur } from '../operations/acteur.ts'
import { identiteUtilisateur, moyenPresent } from '../operations/identite-utilisateur.ts'
import type { Operations } from '../operations/operations.ts'
import { creerTravaux } from './travaux.ts'

/** Un dossier vérifié l'est pour dix minutes ; l'utilisateur peut le relire avant. */
const VALABLE_MS = 10 * 60_000

export interface Moyens {
  noyau: Noyau
  client: ClientDmp
  operations: Operations
  psc: Psc | null
}

/**
 * Qui peut consulter quel dossier : la liste DICA, la vérification du dossier et l'autorisation, sans
 * jamais faire attendre une page. Tout accès au DMP d'un utilisateur passe par `acteur`.
 */
export function creerDossiers(moyens: Moyens) {
  const { noyau, operations } = moyens
  const maintenant = () => noyau.horloge.maintenant()
  const verifications = creerTravaux<EtatDossier>(maintenant)
  const urgences = new Map<string, string>()
  const cle = (compte: Compte, patientId: number) => `${patientId}:${compte.id}:`
  const cleUrgence = (session: Session, patientId: number) => `${session.empreinte}:${patientId}`

  const consent = (patientId: number): boolean =>
    noyau.mutations.choisir(
      'dmp-consulte-sans-consentement',
      lireConsentement(noyau.base, patientId).consultation === 'oui',
      () => true,
    )

  /** Ce qui se sait sans appeler personne : identité qualifiée, consentement, moyen. */
  function empechementLocal(session: Session, patient: Patient): string | null {
    if (patient.statut !== 'QUAL' || !patient.ins)
      return 'L’identité du patient n’est pas qualifiée.'
    if (!consent(patient.id) && !urgences.has(cleUrgence(session, patient.id)))
      return 'Le patient n’a pas consenti à la consultation de son DMP.'
    const moyen = moyenPresent(moyens, session)
    return typeof moyen === 'string' ? null : moyen.empechement
  }

  /** L'utilisateur, prêt à appeler le DMP sur ce dossier ; sinon la condition qui manque. */
  async function acteur(session: Session, patient: Patient): Promise<Issue<Acteur>> {
    const empechement = empechementLocal(session, patient)
    if (empechement || !patient.ins) return refus('condition', empechement ?? '')
    const identite = await identiteUtilisateur(moyens, session)
    if ('echec' in identite) return identite
    const { matricule, oid } = patient.ins
    const base = acteurUtilisateur(identite.valeur, session.compte, patient, { matricule, oid })
    const motif = urgences.get(cleUrgence(session, patient.id))
    return {
      valeur:
        motif === undefined || consent(patient.id)
          ? base
          : { ...base, raison: 'bris_de_glace', motif },
    }
  }

  /** TD0.2 puis, s'il le faut, TD0.3 : personne ne le demande à l'utilisateur (SC.DMP/CONF.16). */
  async function verifierEtAutoriser(
    session: Session,
    patient: Patient,
  ): Promise<Issue<EtatDossier>> {
    const qui = await acteur(session, patient)
    if ('echec' in qui) return qui
    const existence = await operations.existence(qui.valeur)
    if ('echec' in existence || existence.valeur.genre !== 'ouvert') return existence
    const { autorisation } = existence.valeur
    const aPoser = autorisation === 'NON_EXISTE' || autorisation === 'EXPIRE'
    // Le bris de glace n'a pas besoin d'autorisation, et ne la pose pas (dmp.md §7.3 [V]).
    if (qui.valeur.raison === 'bris_de_glace')
      return { valeur: { ...existence.valeur, autorisation: 'VALIDE' } }
    if (!aPoser) return existence
    if (!noyau.mutations.active('dmp-sans-autorisation')) {
      const posee = await operations.autoriser(qui.valeur, 'AJOUT')
      if ('echec' in posee) return posee
    }
    return { valeur: { ...existence.valeur, autorisation: 'VALIDE' } }
  }

  function etatVerification(session: Session, patient: Patient): EtatVerification {
    const travail = verifications.lire(cle(session.compte, patient.id))
    if (!travail) return { genre: 'non-verifie' }
    if (travail.genre === 'en-cours') return { genre: 'en-cours' }
    if (travail.genre === 'fini') {
      const age = maintenant().getTime() - travail.le.getTime()
      return age >= 0 && age <= VALABLE_MS
        ? { genre: 'connu', dossier: travail.valeur }
        : { genre: 'non-verifie' }
    }
    const { genre, message } = travail.echec
    return { genre: genre === 'refus' ? 'refus' : 'panne', message }
  }

  return {
    acteur,

    /** La liste DICA de ce dossier pour cet utilisateur ; ne fait qu'une lecture. */
    conditions(session: Session, patient: Patient): readonly Condition[] {
      const local = empechementLocal(session, patient)
      return conditionsDica({
        qualifiee: patient.statut === 'QUAL' && patient.ins !== null,
        consentement: {
          ...lireConsentement(noyau.base, patient.id),
          ...(consent(patient.id) ? { consultation: 'oui' as const } : {}),
        },
        moyen: moyenPresent(moyens, session),
        verification: local ? { genre: 'non-verifie' } : etatVerification(session, patient),
        brisDeGlace: !consent(patient.id) && urgences.has(cleUrgence(session, patient.id)),
      })
    },

    /** Vérifie le dossier en arrière-plan, si rien d'autre ne manque et qu'il n'est pas déjà connu. */
    verifier(session: Session, patient: Patient): void {
      if (empechementLocal(session, patient)) return
      if (etatVerification(session, patient).genre !== 'non-verifie') return
      verifications.commencer(cle(session.compte, patient.id), () =>
        verifierEtAutoriser(session, patient),
      )
    },

    consultable(session: Session, patient: Patient): boolean {
      return consultable(this.conditions(session, patient))
    },

    /** Oublie ce que l'on sait du dossier : il sera vérifié de nouveau. */
    oublier(patientId: number): void {
      verifications.oublier(`${patientId}:`)
    },

    /** Urgence, patient hors d'état de consentir : l'accès vaut pour cette session (dmp.md §16.1 [V]). */
    briserLaGlace(session: Session, patientId: number, motif: string): void {
      urgences.set(cleUrgence(session, patientId), motif)
      verifications.oublier(`${patientId}:`)
    },

    toutOublier(): void {
      verifications.toutOublier()
      urgences.clear()
    },
  }
}
export type Dossiers = ReturnType<typeof creerDossiers>
