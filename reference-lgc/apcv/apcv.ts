import { nomComplet } from '../comptes/compte.ts'
import type { Session } from '../comptes/sessions.ts'
import type { OptionsApcv } from '../options.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { creerIncident, estIncident } from '../serveur/incident.ts'
import { creerClient } from './client.ts'
import type { ContexteApcv, Voie } from './contexte.ts'
import { lireTelephone } from './lecteur-nfc.ts'
import { consignerLecture } from './lectures.ts'

/** Un contexte ouvert dans une session, et les dossiers qu'il a déjà servis. */
export interface LectureEnCours extends ContexteApcv {
  voie: Voie
  /** Dossier de chaque bénéficiaire déjà repris, par son rang. */
  repris: ReadonlyMap<number, number>
}

/** La lecture des applis carte Vitale : un contexte par session, jamais écrit sur le disque. */
export interface Apcv {
  /** Le poste a-t-il un lecteur sans contact ? */
  sansContact: boolean
  /** Lit un téléphone, ou reprend le contexte qui court ; un échec est un incident. */
  lire(
    session: Session,
    demande: { voie: 'qr'; code: string } | { voie: 'nfc' | 'reprise' },
  ): Promise<void>
  /** La lecture de cette session, si son contexte n'a pas expiré. */
  enCours(session: Pick<Session, 'empreinte'>): LectureEnCours | null
  /** Ce bénéficiaire est repris dans ce dossier. */
  noterReprise(session: Session, rang: number, patientId: number): void
  /** Détruit le contexte ; faux quand le service ne l'a pas confirmé. */
  terminer(session: Session): Promise<boolean>
  /** Oublie toutes les lectures, sans appeler personne. */
  abandonner(): void
  fermer(): void
}

export function creerApcv(noyau: Noyau, options: OptionsApcv, version: string): Apcv {
  const client = creerClient(noyau, options, version)
  const lectures = new Map<string, LectureEnCours>()
  const enCours: Apcv['enCours'] = ({ empreinte }) => {
    const lecture = lectures.get(empreinte)
    if (!lecture) return null
    if (lecture.fin > noyau.horloge.maintenant()) return lecture
    lectures.delete(empreinte)
    return null
  }
  const terminer: Apcv['terminer'] = async (session) => {
    const lecture = enCours(session)
    lectures.delete(session.empreinte)
    if (!lecture) return true
    return client.detruire(session.compte, lecture.identifiant).then(
      () => true,
      // Le contexte s'éteindra de lui-même : l'utilisateur n'a rien à refaire.
      () => false,
    )
  }
  const contexteDe = async (
    { compte }: Session,
    demande: Parameters<Apcv['lire']>[1],
  ): Promise<ContexteApcv> => {
    if (demande.voie === 'reprise') return client.restituer(compte)
    if (demande.voie === 'qr') return client.authentifier(compte, demande.code)
    if (!options.nfc)
      throw creerIncident('lecteur-absent', "Ce poste n'a pas de lecteur sans contact.")
    return client.authentifier(compte, await lireTelephone(options.nfc))
  }
  return {
    sansContact: Boolean(options.nfc),
    lire: async (session, demande) => {
      const trace = { auteur: nomComplet(session.compte), voie: demande.voie }
      try {
        const contexte = await contexteDe(session, demande)
        // Un téléphone lu remplace le précédent : son contexte ne doit pas traîner.
        if (enCours(session)?.identifiant !== contexte.identifiant) await terminer(session)
        lectures.set(session.empreinte, { ...contexte, voie: demande.voie, repris: new Map() })
        consignerLecture(noyau, { ...trace, code: 'ok' }, null)
      } catch (erreur) {
        const code = estIncident(erreur) ? erreur.codeIncident : 'interne'
        consignerLecture(noyau, { ...trace, code }, null)
        throw erreur
      }
    },
    enCours,
    noterReprise: (session, rang, patientId) => {
      const lecture = enCours(session)
      if (!lecture) return
      const repris = new Map(lecture.repris).set(rang, patientId)
      const trace = { auteur: nomComplet(session.compte), voie: lecture.voie, code: 'ok' }
      consignerLecture(noyau, trace, patientId)
      lectures.set(session.empreinte, { ...lecture, repris })
    },
    terminer,
    abandonner: () => lectures.clear(),
    fermer: () => {
      lectures.clear()
      client.fermer()
    },
  }
}
