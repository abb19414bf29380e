import { readFileSync } from 'node:fs'
import path from 'node:path'
import { jugerCda } from '../../../schemas/cda/juger-cda.ts'
import type { AnomalieOfficielle } from '../../../schemas/cda/officiel/anomalie-officielle.ts'
import type { MoteurOfficiel } from '../../../schemas/cda/officiel/moteur-officiel.ts'
import type { ConstatCompare } from './lire-sortie.ts'

const estOfficielle = (anomalie: object): anomalie is AnomalieOfficielle => 'controle' in anomalie

/** Nos constats sur un fichier, sous la forme de ceux de l'outil officiel. */
export function nosConstats(fichier: string, officiel: MoteurOfficiel): readonly ConstatCompare[] {
  const { anomalies } = jugerCda(readFileSync(fichier), { officiel })
  return anomalies.filter(estOfficielle).map(({ controle, gravite, lieu, message }) => ({
    fichier: path.basename(fichier),
    controle,
    gravite: gravite === 'bloquante' ? 'erreur' : 'avertissement',
    lieu,
    message: message.replace(/\s+/g, ' ').trim(),
    interrompu: message.startsWith('La règle officielle n’a pas pu finir'),
  }))
}
