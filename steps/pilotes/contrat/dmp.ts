import type { ProfessionnelPsc } from './psc.ts'
import type { ResultatEnregistrement } from './resultat.ts'

/** À qui le DMP cache un document, choisi avant son envoi (DMP.03 ; codes de dmp.md §18.5 [V]). */
export type MasquageDmp =
  | 'masqué aux professionnels'
  | 'invisible au patient'
  | 'invisible à ses représentants légaux'

/** Ce que le patient répond une fois informé (dmp.md §16.1 [V]). */
export const REPONSES_PATIENT = [
  'consent à la consultation de son DMP',
  'ne consent pas à la consultation de son DMP',
  "s'oppose à l'alimentation de son DMP",
  "ne s'oppose plus à l'alimentation de son DMP",
] as const
export type ReponsePatient = (typeof REPONSES_PATIENT)[number]

/** Un document du cabinet, et ce que le logiciel dit de son envoi. */
export interface EnvoiAffiche {
  titre: string
  /** L'état affiché : « Envoyé », « En attente », « Retenu ». */
  etat: string
}

/** Un document du DMP, tel que la liste le montre. */
export interface DocumentDmpAffiche {
  titre: string
  type: string
  auteur: string
  /** Ce que la liste dit de sa visibilité ; vide si elle n'en dit rien. */
  visibilite: string
}

/** Ce que le logiciel montre du DMP d'un patient. */
export interface ConsultationDmp {
  /** Le DMP s'ouvre : sa liste de documents est montrée, même vide. */
  ouvert: boolean
  /** Les conditions d'accès affichées, une phrase chacune, avec leur cause. */
  conditions: readonly string[]
  documents: readonly DocumentDmpAffiche[]
}

/** Critères d'une recherche dans le DMP, tels que le médecin les saisit. */
export interface CriteresDmp {
  /** Le type, par son libellé. */
  type?: string
  /** `jj/mm/aaaa` : l'acte depuis ce jour. */
  depuis?: string
}

/** Alimenter le DMP du patient ouvert, et le consulter (DMP.01 à DMP.05 ; SC.DMP). */
export interface ActionsDmp {
  /** Laisse passer le délai d'envoi au DMP, sans autre geste ; ne fait rien si l'horloge du banc suffit. */
  attendreEnvoiDmp(): Promise<void>
  /** Affiche où en sont les envois au DMP du patient ouvert. */
  lireEnvoisDmp(): Promise<readonly EnvoiAffiche[]>
  /** Reprend le dernier document rédigé en une nouvelle version de ce titre, et la termine. */
  ecrireNouvelleVersion(titre: string): Promise<ResultatEnregistrement>
  /** Retire du dossier le dernier document rédigé, pour ce motif. */
  supprimerDocument(motif: string): Promise<ResultatEnregistrement>
  /** Ouvre les documents du patient sur le site web du DMP, s'y identifie si demandé, et rend le texte de la page. */
  lireSiteDmp(professionnel: ProfessionnelPsc): Promise<string>
  /** Enregistre ce que le patient, informé, a répondu. */
  noterReponsePatient(reponse: ReponsePatient): Promise<ResultatEnregistrement>
  /** Consulte le DMP du patient ouvert, selon ces critères s'il y en a, et attend ce qu'il en montre. */
  consulterDmp(criteres: CriteresDmp | null): Promise<ConsultationDmp>
  /** Ouvre le document de ce titre dans la liste du DMP déjà montrée, et rend le texte de la page. */
  ouvrirDocumentDmp(titre: string): Promise<string>
  /** Affiche les traces des accès au DMP du patient ouvert, une ligne par accès. */
  lireTracesDmp(): Promise<readonly string[]>
}

export const ACTIONS_DMP = [
  'attendreEnvoiDmp',
  'lireEnvoisDmp',
  'ecrireNouvelleVersion',
  'supprimerDocument',
  'lireSiteDmp',
  'noterReponsePatient',
  'consulterDmp',
  'ouvrirDocumentDmp',
  'lireTracesDmp',
] as const satisfies readonly (keyof ActionsDmp)[]
