import type { RegleIns } from '../types.ts'
import { caracteres } from './caracteres.ts'
import { champDouble } from './champ-double.ts'
import { champManquant } from './champ-manquant.ts'
import { champTronque } from './champ-tronque.ts'
import { coherenceLieu } from './coherence-lieu.ts'
import { coherenceNaissance } from './coherence-naissance.ts'
import { coherenceSexe } from './coherence-sexe.ts'
import { date } from './date.ts'
import { dateLunaire } from './date-lunaire.ts'
import { entete } from './entete.ts'
import { espaces } from './espaces.ts'
import { gsManquant } from './gs-manquant.ts'
import { gsSuperflu } from './gs-superflu.ts'
import { identifiantInconnu } from './identifiant-inconnu.ts'
import { lectureDouchette } from './lecture-douchette.ts'
import { lieu } from './lieu.ts'
import { lieuAbsent } from './lieu-absent.ts'
import { lieuInconnu } from './lieu-inconnu.ts'
import { longueur } from './longueur.ts'
import { matriculeCle } from './matricule-cle.ts'
import { oid } from './oid.ts'
import { oidDeTest } from './oid-de-test.ts'
import { sexe } from './sexe.ts'
import { taille } from './taille.ts'
import { version } from './version.ts'

/** Les règles d'un contenu INS, dans l'ordre où elles sont rapportées. */
export const REGLES_INS: readonly RegleIns[] = [
  // Le contenu et son découpage
  lectureDouchette,
  taille,
  entete,
  version,
  identifiantInconnu,
  champManquant,
  champDouble,
  champTronque,
  longueur,
  gsManquant,
  gsSuperflu,
  // Chaque valeur
  matriculeCle,
  oid,
  oidDeTest,
  caracteres,
  espaces,
  sexe,
  date,
  dateLunaire,
  lieu,
  lieuInconnu,
  lieuAbsent,
  // Les valeurs entre elles, pour information
  coherenceSexe,
  coherenceNaissance,
  coherenceLieu,
]
