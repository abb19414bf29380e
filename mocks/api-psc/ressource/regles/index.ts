import type { RegleAppel } from '../types.ts'
import { certificatPresente } from './certificat-presente.ts'
import { jetonConnu } from './jeton-connu.ts'
import { jetonValide } from './jeton-valide.ts'
import { liaisonRespectee } from './liaison-respectee.ts'
import { pasUnJetonPsc } from './pas-un-jeton-psc.ts'
import { perimetreOuvert } from './perimetre-ouvert.ts'
import { porteurPresent } from './porteur-present.ts'

/** Ce qu'un appel de l'API doit satisfaire, dans l'ordre ; la première règle manquée répond. */
export const REGLES_APPEL: readonly RegleAppel[] = [
  porteurPresent,
  certificatPresente,
  pasUnJetonPsc,
  jetonConnu,
  jetonValide,
  liaisonRespectee,
  perimetreOuvert,
]
