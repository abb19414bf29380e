import type { Provenance } from '../provenance.ts'

/** Ce qui arrive : des octets, leur nom, leur provenance. Le type MIME annoncé ne fait pas foi. */
export interface Depot {
  nom: string
  octets: Uint8Array
  provenance: Provenance
  /** Nom de l'utilisateur, ou « automate ». */
  auteur: string
  /**
   * Dossier ouvert au moment de l'import (DMP, fiche du patient) : le document s'y classe aussitôt
   * quand l'identité correspond exactement ; sinon il attend, et `attente` dit pourquoi.
   */
  patientId?: number
}

/** La place du document parmi ceux déjà reçus (cda.md §8). */
export type Place = 'nouveau' | 'nouvelle-version' | 'version-anterieure' | 'conflit'

/** Ce qu'un dépôt est devenu ; toutes les raisons sont des phrases en français. */
export type Issue =
  /** Gardé, et rangé dans le dossier `patientId`. */
  | { genre: 'classe'; id: number; titre: string; place: Place; patientId: number }
  /** Gardé dans la liste des non lus ; `attente` dit pourquoi il n'est dans aucun dossier. */
  | { genre: 'a-classer'; id: number; titre: string; place: Place; attente: string }
  /** Le même document (même `id`, ou mêmes octets) est déjà là : rien n'est ajouté. */
  | { genre: 'doublon'; id: number; raison: string }
  /** Copie PDF d'un document déjà reçu : jointe à lui, aucune ligne de plus. */
  | { genre: 'joint'; id: number; raison: string }
  /** Gardé tel quel, car sans danger, mais illisible. */
  | { genre: 'illisible'; id: number; raison: string }
  /** Rien n'est gardé. */
  | { genre: 'refuse'; raison: string }

/** Une archive rend une issue par document, ou un refus d'ensemble. */
export interface IssueArchive {
  /** Présent quand l'archive entière est refusée ; `documents` est alors vide. */
  refus: string | null
  documents: readonly { fichier: string; issue: Issue }[]
  /** Ce qui cloche sans empêcher la lecture : empreinte fausse, fichier annoncé absent. */
  remarques: readonly string[]
}
