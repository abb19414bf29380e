import type { DocumentListe } from './recus.ts'
import type { ResultatEnregistrement } from './resultat.ts'

/** Un trait du document à côté de celui du dossier proposé, tels qu'affichés. */
export interface TraitRapproche {
  trait: string
  document: string
  dossier: string
}

/** Le dossier dans lequel on veut ranger un document. */
export interface DossierVoulu {
  nomNaissance: string
  premierPrenom: string
  /** `JJ/MM/AAAA`. */
  dateNaissance: string
}

export const CRITERES_LISTE = ['date', 'patient', 'type'] as const
export type CritereListe = (typeof CRITERES_LISTE)[number]

/** Ce que la liste doit seul montrer. */
export type FiltreListe =
  | { critere: 'patient'; nomNaissance: string }
  | { critere: 'type'; type: string }
  /** Documents datés de ce jour ou après, `JJ/MM/AAAA`. */
  | { critere: 'date'; du: string }

/** Travailler dans la liste transversale des documents non lus. */
export interface ActionsNonLus {
  /** Compare le document de ce titre au dossier que le logiciel propose, trait par trait ; vide quand rien n'est montré. */
  comparerTraits(titre: string): Promise<readonly TraitRapproche[]>
  /** Tente de ranger le document de ce titre dans ce dossier-là. */
  rattacherAuDossier(titre: string, dossier: DossierVoulu): Promise<ResultatEnregistrement>
  /** Les non-lus, triés par ce critère. */
  trierNonLus(critere: CritereListe): Promise<readonly DocumentListe[]>
  /** Les seuls non-lus que ce filtre garde, laissés à l'écran ; l'action suivante lève le filtre. */
  filtrerNonLus(filtre: FiltreListe): Promise<readonly DocumentListe[]>
  /** Ce que le logiciel dit des documents non lus dès l'ouverture, sans qu'on les demande. */
  lireAvisOuverture(): Promise<readonly string[]>
}

export const ACTIONS_NON_LUS = [
  'comparerTraits',
  'rattacherAuDossier',
  'trierNonLus',
  'filtrerNonLus',
  'lireAvisOuverture',
] as const satisfies readonly (keyof ActionsNonLus)[]
