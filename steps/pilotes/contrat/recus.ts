import type { ResultatEnregistrement } from './resultat.ts'

/** Un document reçu, tel qu'une liste le montre sans l'ouvrir. */
export interface DocumentListe {
  titre: string
  /** Patient auquel la liste le rattache ; vide quand il reste à rattacher. */
  patient: string
  /** Date du document telle qu'affichée. */
  date: string
  /** Signaux et états affichés : « Hors intervalle », « Élément clinique », « Remplacé ». */
  signaux: readonly string[]
  /** Tout le reste de la ligne : type, auteur, organisation, version, acte, prise en charge. */
  metadonnees: string
}

/** Un document reçu, ouvert. */
export interface DocumentOuvert {
  /** L'en-tête : titre, type, auteur, date. */
  entete: string
  /** Ce qui se lit dans la page, mise en forme de l'expéditeur comprise. */
  texte: string
  /** Un PDF est montré, ou offert à côté du texte. */
  pdf: boolean
}

/** Un résultat de biologie intégré au dossier, tel qu'affiché. */
export interface ResultatAffiche {
  analyse: string
  valeur: string
  unite: string
  reference: string
  interpretation: string
}

/** Un classement, et ce qu'il a demandé à l'utilisateur. */
export interface DocumentClasse extends ResultatEnregistrement {
  /**
   * Chaque clic et chaque saisie, du document vu dans la liste à son classement (MSS.25) ; absent quand
   * le pilote ne les compte pas.
   */
  gestes?: readonly string[]
}

/** Recevoir, lire et classer les documents des confrères et des laboratoires. */
export interface ActionsRecus {
  /** Relève la messagerie sécurisée et attend que ce qui est arrivé soit montré. */
  releverMessagerie(): Promise<ResultatEnregistrement>
  /** La liste transversale des documents non lus. */
  lireNonLus(): Promise<readonly DocumentListe[]>
  /** Classe dans le dossier proposé le document de ce titre, pris dans la liste des non-lus. */
  classerDocumentRecu(titre: string): Promise<DocumentClasse>
  /** Les documents reçus du patient ouvert, du plus récent au plus ancien. */
  lireRecusDuPatient(): Promise<readonly DocumentListe[]>
  /** Ouvre le document de ce titre, depuis les documents du patient ouvert ou les non-lus. */
  ouvrirDocumentRecu(titre: string): Promise<DocumentOuvert>
  /** Les informations de prise de connaissance immédiate que le logiciel affiche d'emblée. */
  lireAlertesCritiques(): Promise<readonly string[]>
  /** Les résultats de biologie intégrés du patient ouvert. */
  lireResultats(): Promise<readonly ResultatAffiche[]>
  /** Choisit l'unité dans laquelle les résultats se lisent. */
  choisirUnite(unite: string): Promise<void>
  /** La trace gardée des documents reçus et des résultats changés, une ligne par fait. */
  lireTraceRecus(): Promise<readonly string[]>
}

export const ACTIONS_RECUS = [
  'releverMessagerie',
  'lireNonLus',
  'classerDocumentRecu',
  'lireRecusDuPatient',
  'ouvrirDocumentRecu',
  'lireAlertesCritiques',
  'lireResultats',
  'choisirUnite',
  'lireTraceRecus',
] as const satisfies readonly (keyof ActionsRecus)[]
