import type { AnomalieSituee } from '../../schemas/anomalie-situee.ts'
import type { MoteurOfficiel } from '../../schemas/cda/officiel/moteur-officiel.ts'
import type { FaitsFichier } from '../../schemas/croises/types.ts'
import type { ChampExplique } from '../../schemas/datamatrix/explication.ts'
import type { IdentiteAttendue } from '../../schemas/datamatrix/ins/comparer-identite.ts'
import type { NomDuLieu } from '../../schemas/datamatrix/ins/expliquer.ts'
import type { LecteurDatamatrix } from '../../schemas/datamatrix/lecture/lecteur.ts'

/** Un objet trouvé dans un fichier : un symbole, un message. */
export interface Objet {
  /** « page 1, datamatrix INS, 36 × 36 modules ». */
  titre: string
  /** Les caractères lus, jamais modifiés ; `null` quand l'objet est le fichier entier. */
  brut: string | null
  champs: readonly ChampExplique[]
  anomalies: readonly AnomalieSituee[]
}

/** Ce qu'un fichier reconnu a donné. */
export interface Examen {
  /** « PDF, 2 pages ». */
  nature: string
  objets: readonly Objet[]
  /** Ce qui tient au fichier entier. */
  anomalies: readonly AnomalieSituee[]
  /** Ce qui n'a pas été contrôlé, et pourquoi : une phrase par manque. */
  nonControles?: readonly string[]
  /** Ce qui se compare aux autres fichiers de la même commande. */
  faits?: readonly FaitsFichier[]
}

/** Ce que les reconnaisseurs partagent, pour tous les fichiers d'une commande. */
export interface Atelier {
  attendue: IdentiteAttendue | undefined
  lecteur: LecteurDatamatrix
  nommerLieu: NomDuLieu
  maintenant: Date
  /** Les règles officielles importées, ouvertes au premier document qui en a besoin. */
  officiel: () => Promise<MoteurOfficiel | undefined>
}

/** Un genre de fichier que « segur valider » connaît : le reconnaître à son contenu, puis l'examiner. */
export interface Reconnaisseur {
  /** Pour dire ce qui est reconnu aujourd'hui. */
  nom: string
  reconnait(octets: Uint8Array): boolean
  examiner(octets: Uint8Array, atelier: Atelier): Promise<Examen>
}

/** Un fichier validé, reconnu ou non. */
export interface FichierValide {
  chemin: string
  /** Nommé sur la ligne de commande, et non trouvé dans un dossier. */
  nomme: boolean
  /** `null` quand aucun reconnaisseur ne l'a pris. */
  examen: Omit<Examen, 'faits'> | null
}
