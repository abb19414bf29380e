import type { Marque } from '../../rem/index.ts'
import type { Delai } from './echeance.ts'

/** Ce que l'ANS notifie ou que l'éditeur fait, et dont des délais partent. */
export const EVENEMENTS_PROGRAMME = [
  { id: 'date0', titre: 'Date 0, parution de l’arrêté' },
  { id: 'demandeAdministrative', titre: 'demande de l’ANS sur le dossier administratif' },
  { id: 'debutInstruction', titre: 'début de l’instruction des preuves' },
  { id: 'decisionAvecReserves', titre: 'décision du collège, réserves non bloquantes' },
  { id: 'modificationDuLogiciel', titre: 'modification qui touche la conformité' },
  { id: 'demandeApresModification', titre: 'demande de l’ANS après une modification' },
  { id: 'rapportDAudit', titre: 'rapport d’audit reçu' },
  { id: 'miseEnDemeure', titre: 'mise en demeure reçue' },
] as const
export type EvenementProgramme = (typeof EVENEMENTS_PROGRAMME)[number]['id']

/** Ce qu'un délai demande, et sur quel REM. */
export interface DelaiProgramme {
  id: string
  evenement: EvenementProgramme | 'demandeDeComplement'
  titre: string
  delai: Delai
  /** Heure limite, quand le texte en donne une. */
  heure?: string
  rem: (code: string) => boolean
  source: string
  marque: Marque
}

const tous = (): boolean => true
const sfp = (code: string): boolean => code.startsWith('SFP-')
const vague1 = (code: string): boolean => !sfp(code)
/** Les dispositifs de 2022 disent 24 h et 5 jours ; celui sans financement ne précise rien (convergence.md §2). */
const avecFile = (code: string): boolean => code === 'MDV-LGC-Va1' || code === 'BIO-SGL-Va1'

const jalon = (id: string, titre: string, mois: number): DelaiProgramme => ({
  id,
  evenement: 'date0',
  titre,
  delai: { mois },
  heure: '12 h',
  rem: sfp,
  source: 'convergence.md §2 (D4)',
  marque: 'V',
})

/** Les délais relatifs du programme (convergence.md §2, convention articles 9, 13 et 16 et annexe 1). */
export const DELAIS_PROGRAMME: readonly DelaiProgramme[] = [
  jalon('date1', 'Date 1 : dossier administratif', 7),
  jalon('date2', 'Date 2 : première soumission de toutes les preuves', 22),
  jalon('date3', 'Date 3 : fin des échanges', 25),
  jalon('financement-avance', 'Financement : demande et avance', 28),
  jalon('financement-prestation', 'Financement : prestation', 32),
  jalon('financement-solde', 'Financement : solde', 35),
  {
    id: 'reponse-administrative',
    evenement: 'demandeAdministrative',
    titre: 'Répondre, sinon la demande est rejetée',
    delai: { joursOuvres: 5 },
    rem: vague1,
    source: 'convergence.md §2 (D1, D2, D5)',
    marque: 'V',
  },
  {
    id: 'reponse-administrative',
    evenement: 'demandeAdministrative',
    titre: 'Répondre, sinon la demande peut être rejetée',
    delai: { joursOuvres: 10 },
    rem: sfp,
    source: 'convergence.md §2 (D4)',
    marque: 'V',
  },
  {
    id: 'complement-rang',
    evenement: 'demandeDeComplement',
    titre: 'Répondre pour garder votre rang dans la file',
    delai: { heures: 24 },
    rem: avecFile,
    source: 'convention MDV-LGC-Va1, annexe 1, G',
    marque: 'V',
  },
  {
    id: 'complement-retard',
    evenement: 'demandeDeComplement',
    titre: 'Au-delà, l’instruction prend un retard important',
    delai: { jours: 5 },
    rem: avecFile,
    source: 'convention MDV-LGC-Va1, annexe 1, G',
    marque: 'V',
  },
  {
    id: 'complement-rang',
    evenement: 'demandeDeComplement',
    titre: 'Répondre pour garder votre rang dans la file',
    delai: { jours: 10 },
    rem: sfp,
    source: 'convergence.md §2 (D4)',
    marque: 'V',
  },
  {
    id: 'complement-rejet',
    evenement: 'demandeDeComplement',
    titre: 'Répondre par prudence : seul délai écrit, celui du dossier administratif',
    delai: { joursOuvres: 5 },
    rem: (code) => code === 'MDV-LGC-SF-Va1',
    source: 'procédure des dispositifs de vague 1 sans financement, 3.2 (D2)',
    marque: 'déduit',
  },
  {
    id: 'complement-abandon',
    evenement: 'demandeDeComplement',
    titre: 'Sans réponse, la candidature est abandonnée',
    delai: { jours: 30 },
    rem: (code) => avecFile(code) || sfp(code),
    source: 'convergence.md §2 (D1, D4, D5)',
    marque: 'V',
  },
  {
    id: 'journee-ins',
    evenement: 'debutInstruction',
    titre: 'Journée de test INS, à organiser',
    delai: { jours: 28 },
    rem: avecFile,
    source: 'convergence.md §7 (D1, D5), quatre semaines',
    marque: 'V',
  },
  {
    id: 'levee-des-reserves',
    evenement: 'decisionAvecReserves',
    titre: 'Corrections et preuves, sinon le référencement est refusé',
    delai: { jours: 28 },
    rem: avecFile,
    source: 'convention MDV-LGC-Va1, annexe 1, H, quatre semaines',
    marque: 'V',
  },
  {
    id: 'notification-modification',
    evenement: 'modificationDuLogiciel',
    titre: 'Notifier la modification à l’ANS',
    delai: { jours: 15 },
    rem: tous,
    source: 'convention MDV-LGC-Va1, article 9.3',
    marque: 'V',
  },
  {
    id: 'nouvelle-demande',
    evenement: 'demandeApresModification',
    titre: 'Déposer une nouvelle demande de référencement',
    delai: { mois: 1 },
    rem: tous,
    source: 'convention MDV-LGC-Va1, article 9.3',
    marque: 'V',
  },
  {
    id: 'reserves-sur-l-audit',
    evenement: 'rapportDAudit',
    titre: 'Faire connaître vos réserves',
    delai: { jours: 15 },
    rem: tous,
    source: 'convention MDV-LGC-Va1, article 13',
    marque: 'V',
  },
  {
    id: 'reponse-mise-en-demeure',
    evenement: 'miseEnDemeure',
    titre: 'Répondre, à défaut d’un autre délai donné par l’ANS',
    delai: { jours: 15 },
    rem: tous,
    source: 'convention MDV-LGC-Va1, article 16',
    marque: 'V',
  },
]
