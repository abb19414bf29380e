import { existsSync } from 'node:fs'
import path from 'node:path'
import { NOM_MANIFESTE } from '../../../reports/manifeste/types.ts'

/** Vrai d’un dossier qui porte un manifeste et n’est pas une campagne : un paquet, entier ou abîmé. */
export const estPaquet = (dossier: string): boolean =>
  existsSync(path.join(dossier, NOM_MANIFESTE)) && !existsSync(path.join(dossier, 'campagne.json'))
