import type { Annuaire } from '../annuaire/annuaire.ts'
import type { Apcv } from '../apcv/apcv.ts'
import type { Base } from '../base/base.ts'
import type { Cog } from '../cog/cog.ts'
import type { Copies } from '../copies/copies.ts'
import type { Dmp } from '../dmp/dmp.ts'
import type { Alimentation } from '../dmp/file/alimentation.ts'
import type { Diffusion } from '../echanges/diffusion/diffusion.ts'
import type { Reception } from '../echanges/reception/reception.ts'
import type { Espace } from '../espace/espace.ts'
import type { AppelsInsi } from '../insi/appels.ts'
import type { Messagerie } from '../messagerie/messagerie.ts'
import type { Mutations } from '../mutations/interrupteur.ts'
import type { Nomenclatures } from '../nomenclatures/nomenclatures.ts'
import type { Horloge, OptionsLgc } from '../options.ts'
import type { OrdonnanceNumerique } from '../ordonnance-numerique/ordonnance-numerique.ts'
import type { Psc } from '../psc/psc.ts'
import type { LecteurVitale } from '../vitale/lecteur.ts'

/** Ce dont les règles et les dépôts ont besoin. */
export interface Noyau {
  base: Base
  horloge: Horloge
  mutations: Mutations
  /** Absente quand aucun système n'est raccordé. */
  diffusion?: Diffusion
  /** Absente quand le cabinet n'est pas raccordé au DMP. */
  alimentation?: Alimentation
}

/** Ce que les pages ont en plus : le monde extérieur. */
export interface Dependances extends Noyau {
  cog: Cog
  appels: AppelsInsi
  copies: Copies
  nomenclatures: Nomenclatures
  /** `null` quand le poste n'a pas de lecteur. */
  lecteur: LecteurVitale | null
  /** `null` quand le cabinet ne lit pas d'appli carte Vitale. */
  apcv: Apcv | null
  /** `null` quand aucun système n'est raccordé. */
  reception: Reception | null
  /** `null` quand seul le mot de passe ouvre une session. */
  psc: Psc | null
  /** `null` quand le cabinet n'a pas de Proxy e-santé. */
  espace: Espace | null
  /** `null` quand le cabinet n'a pas de messagerie sécurisée. */
  messagerie: Messagerie | null
  /** `null` quand le cabinet n'est pas raccordé au DMP. */
  connecteurDmp: Dmp | null
  /** `null` quand le cabinet ne dépose pas ses ordonnances. */
  ordonnance: OrdonnanceNumerique | null
  /** `null` quand aucun annuaire ne se charge. */
  annuaire: Annuaire | null
  /** `null` quand le cabinet n'a pas de portail DMP. */
  dmp: NonNullable<OptionsLgc['services']['dmp']> | null
}
