import type { Anomalie } from '../../anomalie.ts'
import type { MessageHl7, RegleHl7 } from '../types.ts'
import { changementIdentifiant } from './changement-identifiant.ts'
import { entete } from './entete.ts'
import { evenementConnu } from './evenement-connu.ts'
import { evnPresent } from './evn-present.ts'
import { fiabilite } from './fiabilite.ts'
import { finsDeSegment } from './fins-de-segment.ts'
import { identifiantLocal } from './identifiant-local.ts'
import { insCinqTraits } from './ins-cinq-traits.ts'
import { insForme } from './ins-forme.ts'
import { insMatricule } from './ins-matricule.ts'
import { insQualifiee } from './ins-qualifiee.ts'
import { jeuDeCaracteres } from './jeu-de-caracteres.ts'
import { lieuDeNaissance } from './lieu-de-naissance.ts'
import { naissance } from './naissance.ts'
import { nomDeNaissance } from './nom-de-naissance.ts'
import { pidUnique } from './pid-unique.ts'
import { resultats } from './resultats.ts'
import { sexe } from './sexe.ts'

/** Les règles d'un message d'identité ou de résultats, dans l'ordre où elles sont rapportées. */
export const REGLES_HL7: readonly RegleHl7[] = [
  finsDeSegment,
  entete,
  evenementConnu,
  jeuDeCaracteres,
  evnPresent,
  pidUnique,
  identifiantLocal,
  nomDeNaissance,
  naissance,
  sexe,
  lieuDeNaissance,
  fiabilite,
  insQualifiee,
  insForme,
  insMatricule,
  insCinqTraits,
  changementIdentifiant,
  resultats,
]

/** Tous les écarts d'un message ; vide quand il suit les règles. */
export const jugerMessageHl7 = (message: MessageHl7): readonly Anomalie[] =>
  REGLES_HL7.flatMap((regle) => regle(message))
