import { STRUCTURE } from '../version.ts'

/** Une application et son établissement, tels que MSH-3 à MSH-6 les nomment. */
export interface Correspondant {
  application: string
  etablissement: string
}

/** Le domaine d'identification du cabinet ; l'OID est de ceux réservés à la documentation. */
export const DOMAINE = {
  application: 'LGC',
  etablissement: 'CABINET-TILLEULS',
  nom: STRUCTURE,
  oid: '1.3.6.1.4.1.32473.10.1',
} as const

/** `SGL-ACACIAS (LABO-ACACIAS)` : un partenaire tel que l'écran et les journaux le disent. */
export const nommer = ({ application, etablissement }: Correspondant): string =>
  application === '' ? etablissement : `${etablissement} (${application})`
