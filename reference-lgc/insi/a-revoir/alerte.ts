import type { Noyau } from '../../serveur/dependances.ts'
import { jourDe } from '../../vues/heures.ts'
import { lireARevoir } from './depot.ts'

/** L'alerte de la fiche tant que l'identité est à revoir (INS.43). */
export const alertesARevoir = (noyau: Pick<Noyau, 'base'>, patientId: number): string[] =>
  lireARevoir(noyau)
    .filter((identite) => identite.patientId === patientId)
    .map(
      ({ le }) =>
        `INSi a démenti cette identité le ${jourDe(le)} : matricule et OID ont été invalidés. Contrôlez les traits sur un titre d'identité, puis interrogez INSi.`,
    )
